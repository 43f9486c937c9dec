package jp.ikodaicho.api.characters;

import java.util.Set;
import jp.ikodaicho.api.edge.Withdrawable;
import jp.ikodaicho.domain.characters.ExternalCharacterAggregate;
import jp.ikodaicho.domain.characters.commands.WithdrawReviewFacts;
import org.springframework.stereotype.Component;

/** Entries about the review of external characters can be taken back until they are delivered. */
@Component
class WithdrawableCharacters implements Withdrawable {

    @Override
    public String kind() {
        return ExternalCharacterAggregate.KIND;
    }

    @Override
    public Object withdrawal(String entry, Set<Long> sequences, String reason) {
        return new WithdrawReviewFacts(entry, sequences, reason);
    }
}
