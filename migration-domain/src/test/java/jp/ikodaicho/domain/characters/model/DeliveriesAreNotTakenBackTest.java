package jp.ikodaicho.domain.characters.model;

import static jp.ikodaicho.domain.characters.model.Characters.HASH;
import static jp.ikodaicho.domain.characters.model.Characters.OFFICER;
import static jp.ikodaicho.domain.characters.model.Characters.PROXY;
import static jp.ikodaicho.domain.characters.model.Characters.decided;
import static jp.ikodaicho.domain.characters.model.Characters.listed;
import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;

import java.util.Set;
import jp.ikodaicho.domain.characters.commands.WithdrawReviewFacts;
import jp.ikodaicho.domain.characters.events.ReviewFactWithdrawn;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.events.SubstituteLoaded;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import org.junit.jupiter.api.Test;

/** What went out to the vendor stays out; what was said about it afterwards may have been wrong. */
class DeliveriesAreNotTakenBackTest {

    private static WithdrawReviewFacts withdraw(long sequence) {
        return new WithdrawReviewFacts("entry", Set.of(sequence), "間違い");
    }

    @Test
    void aDeliveryStays() {
        listed().by(OFFICER, decided(ResultClass.A, "MJ028902", null))
                .and(new SubstituteDelivered(1, HASH))
                .when(withdraw(2), by(PROXY))
                .thenConflict("delivery-is-not-taken-back");
    }

    @Test
    void thatItWasLoadedIsTakenBack() {
        listed().by(OFFICER, decided(ResultClass.A, "MJ028902", null))
                .and(new SubstituteDelivered(1, HASH), new SubstituteLoaded(1, date("2024-07-01"), null))
                .when(withdraw(3), by(PROXY))
                .then(new ReviewFactWithdrawn(3, "entry", "間違い"));
    }
}
