package jp.ikodaicho.api.initiative;

import java.util.Set;
import jp.ikodaicho.api.edge.Withdrawable;
import jp.ikodaicho.domain.initiative.InitiativeAggregate;
import jp.ikodaicho.domain.initiative.commands.WithdrawInitiativeFacts;
import org.springframework.stereotype.Component;

/** Entries about initiatives can be taken back. */
@Component
class WithdrawableInitiatives implements Withdrawable {

    @Override
    public String kind() {
        return InitiativeAggregate.KIND;
    }

    @Override
    public Object withdrawal(String entry, Set<Long> sequences, String reason) {
        return new WithdrawInitiativeFacts(entry, sequences, reason);
    }
}
