package jp.ikodaicho.domain.characters.shared;

import static jp.ikodaicho.domain.testing.Fixed.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.ikodaicho.domain.characters.events.AfterCutoverAllowed;
import jp.ikodaicho.domain.characters.events.ConflictWaived;
import jp.ikodaicho.domain.characters.events.DecisionApproved;
import jp.ikodaicho.domain.characters.events.DecisionReturned;
import jp.ikodaicho.domain.characters.events.ReviewFactRecorded;
import jp.ikodaicho.domain.characters.events.ReviewHeld;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.events.SubstituteLoaded;
import jp.ikodaicho.domain.characters.events.SubstituteVerified;
import jp.ikodaicho.domain.testing.Fixed;
import org.junit.jupiter.api.Test;

class ReviewFactsTest {

    private static final SubstituteDecided SIMILAR =
            new SubstituteDecided(ResultClass.C, "MJ030196", "MJ 006.02", null, List.of(), "点の違い", null);
    private static final SubstituteDecided SAME =
            new SubstituteDecided(ResultClass.A, "MJ030196", "MJ 006.02", null, List.of(), null, null);

    @Test
    void statusFollowsTheLastFact() {
        assertThat(facts().state().status()).isEqualTo(ReviewStatus.PENDING);
        assertThat(facts(new ReviewHeld("x", date("2024-08"))).state().status()).isEqualTo(ReviewStatus.HELD);
        assertThat(facts(SAME).state().status()).isEqualTo(ReviewStatus.DECIDED);
        assertThat(facts(SIMILAR).state().status()).isEqualTo(ReviewStatus.AWAITING_APPROVAL);
        assertThat(facts(SIMILAR, new DecisionReturned(0, "x")).state().status())
                .isEqualTo(ReviewStatus.RETURNED);
        assertThat(facts(SAME, new ReviewReopened("x", null)).state().status()).isEqualTo(ReviewStatus.REOPENED);
        assertThat(facts(new AfterCutoverAllowed("x", date("FY2026")), new ConflictWaived("y", "x"))
                        .state()
                        .status())
                .isEqualTo(ReviewStatus.PENDING);
    }

    @Test
    void anApprovalIsAboutOneDecision() {
        ReviewState approved =
                facts(SIMILAR, new DecisionApproved(0, null, null)).state();
        assertThat(approved.status()).isEqualTo(ReviewStatus.DECIDED);
        assertThat(approved.approval()).isNotNull();
        assertThat(approved.decided()).contains(SIMILAR);
        ReviewState anew =
                facts(SIMILAR, new DecisionApproved(0, null, null), SIMILAR).state();
        assertThat(anew.status()).isEqualTo(ReviewStatus.AWAITING_APPROVAL);
        assertThat(anew.approval()).isNull();
        assertThat(facts(SIMILAR, new DecisionApproved(7, null, null)).state().status())
                .isEqualTo(ReviewStatus.AWAITING_APPROVAL);
        assertThat(facts(SIMILAR, new DecisionReturned(7, "x")).state().status())
                .isEqualTo(ReviewStatus.AWAITING_APPROVAL);
    }

    @Test
    void whatIsPutOffBeyondTheCutoverIsSoUntilItIsTakenUpAgain() {
        AfterCutoverAllowed later = new AfterCutoverAllowed("x", date("FY2026"));
        assertThat(facts().afterCutover()).isEmpty();
        assertThat(facts(later, new ReviewHeld("x", date("2024-08"))).afterCutover())
                .contains(later);
        assertThat(facts(later, SIMILAR).afterCutover()).contains(later);
        assertThat(facts(later, SAME, new ReviewReopened("x", null)).afterCutover())
                .isEmpty();
    }

    @Test
    void theReturnFileStaysNamedUntilADecisionReplacesIt() {
        SubstituteDelivered delivered = new SubstituteDelivered(3, "00ff");
        ReviewFacts out = facts(
                SAME,
                delivered,
                new SubstituteLoaded(3, date("2024-07-01"), null),
                new SubstituteVerified(date("2024-07-02"), null));
        assertThat(out.state().status()).isEqualTo(ReviewStatus.VERIFIED);
        assertThat(out.state().delivery()).isEqualTo(delivered);
        assertThat(out.on(LocalDate.of(2024, 7, 1)).state().status()).isEqualTo(ReviewStatus.LOADED);
        assertThat(facts(SAME, delivered, new ReviewReopened("x", null), SAME)
                        .state()
                        .delivery())
                .isNull();
    }

    @Test
    void factsCountFromTheirDay_andWithdrawnOnesFromNone() {
        ReviewFacts reopened = facts(SAME, new ReviewReopened("x", date("2024-05")));
        assertThat(reopened.on(LocalDate.of(2024, 5, 30)).state().status()).isEqualTo(ReviewStatus.DECIDED);
        assertThat(reopened.on(LocalDate.of(2024, 5, 31)).state().status()).isEqualTo(ReviewStatus.REOPENED);
        assertThat(reopened.without(1).state().status()).isEqualTo(ReviewStatus.DECIDED);
        assertThat(reopened.find(0)).isPresent();
        assertThat(reopened.find(2)).isEmpty();
        assertThat(reopened.on(LocalDate.of(2024, 3, 31)).facts()).isEmpty();
        assertThat(reopened.on(null)).isEqualTo(reopened);
    }

    @Test
    void statusesAreOpenSettledOrWaiting() {
        assertThat(ReviewStatus.values())
                .filteredOn(ReviewStatus::isOpen)
                .containsExactly(ReviewStatus.PENDING, ReviewStatus.HELD, ReviewStatus.RETURNED, ReviewStatus.REOPENED);
        assertThat(ReviewStatus.values())
                .filteredOn(ReviewStatus::isSettled)
                .containsExactly(
                        ReviewStatus.DECIDED,
                        ReviewStatus.DELIVERED,
                        ReviewStatus.LOADED,
                        ReviewStatus.VERIFIED,
                        ReviewStatus.REMOVED);
    }

    @Test
    void classesAskForWhatTheLawAndThePracticeAsk() {
        assertThat(ResultClass.values())
                .filteredOn(ResultClass::needsSecondPerson)
                .containsExactly(ResultClass.C, ResultClass.D, ResultClass.E);
        assertThat(ResultClass.values())
                .filteredOn(ResultClass::namesCharacter)
                .containsExactly(ResultClass.A, ResultClass.B, ResultClass.C, ResultClass.D);
        assertThat(ResultClass.values())
                .filteredOn(ResultClass::needsReason)
                .containsExactly(ResultClass.C, ResultClass.D, ResultClass.E, ResultClass.F);
    }

    @Test
    void aKeyIsPackageAndCode() {
        assertThat(new CharacterKey("welfare", "F040").text()).isEqualTo("welfare-f040");
        assertThat(CharacterKey.isCode("U+10DE92")).isTrue();
        for (String code : List.of("", "外字1", "F 40", "x".repeat(25))) {
            assertThat(CharacterKey.isCode(code)).isFalse();
            assertThatThrownBy(() -> new CharacterKey("welfare", code).text())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        String longName = "p".repeat(60);
        assertThat(new CharacterKey(longName, "F04").text()).hasSize(64);
        assertThatThrownBy(() -> new CharacterKey(longName, "F040").text())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void decisionsAreTheSameByWhatTheyComeTo() {
        assertThat(SAME.sameAs(new SubstituteDecided(ResultClass.A, "MJ030196", "GJ 1", "x", List.of(), null, null)))
                .isTrue();
        assertThat(SAME.sameAs(SIMILAR)).isFalse();
        assertThat(SAME.sameAs(
                        new SubstituteDecided(ResultClass.A, "MJ034759", "MJ 006.02", null, List.of(), null, null)))
                .isFalse();
    }

    private static ReviewFacts facts(ReviewFactRecorded... events) {
        ReviewFacts facts = ReviewFacts.NONE;
        for (int i = 0; i < events.length; i++) {
            facts = facts.plus(Fixed.recorded(events[i], i, Fixed.dxOffice()));
        }
        return facts;
    }
}
