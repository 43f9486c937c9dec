package jp.ikodaicho.api.business;

import java.util.Set;
import jp.ikodaicho.api.edge.Withdrawable;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import org.springframework.stereotype.Component;

/** Entries about the phases and steps of a business can be taken back. */
@Component
class WithdrawableBusinesses implements Withdrawable {

    @Override
    public String kind() {
        return BusinessAggregate.KIND;
    }

    @Override
    public Object withdrawal(String entry, Set<Long> sequences, String reason) {
        return new WithdrawEntry(entry, sequences, reason);
    }
}
