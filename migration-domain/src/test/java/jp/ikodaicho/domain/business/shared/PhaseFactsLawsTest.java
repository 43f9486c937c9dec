package jp.ikodaicho.domain.business.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseCompletionReported;
import jp.ikodaicho.domain.business.events.PhaseEvent;
import jp.ikodaicho.domain.business.events.PhaseFactCorrected;
import jp.ikodaicho.domain.business.events.PhaseFactRecorded;
import jp.ikodaicho.domain.business.events.PhaseFactWithdrawn;
import jp.ikodaicho.domain.business.events.PhaseMarkedNotApplicable;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.events.PhaseReopened;
import jp.ikodaicho.domain.business.events.PhaseResumed;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.PhaseSuspended;
import jp.ikodaicho.domain.business.events.RecheckCleared;
import jp.ikodaicho.domain.business.events.RecheckRaised;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.testing.Businesses;
import jp.ikodaicho.domain.testing.Fixed;
import jp.ikodaicho.domain.testing.Gen;
import jp.ikodaicho.domain.testing.Law;
import org.junit.jupiter.api.Test;

/** The laws of fact time (architecture.md, law 5) on the facts of one phase. */
class PhaseFactsLawsTest {

    private static final Phase PHASE = Phase.FIT_GAP;
    private static final LocalDate FIRST = LocalDate.of(2023, 3, 31);
    private static final LocalDate LAST = LocalDate.of(2025, 4, 10);

    private static final Gen<PhaseFactRecorded> FACTS = random -> {
        PartialDate day = PartialDate.of(Businesses.DAYS.from(random));
        return Gen.<PhaseFactRecorded>of(
                        new PhasePlanned(PHASE, null, day, null, null, day),
                        new PhaseStarted(PHASE, day),
                        new PhaseCompletionReported(PHASE, day, List.of(), null, false),
                        new PhaseCompleted(PHASE, day, List.of(), null, "dx-1", false),
                        new PhaseReopened(PHASE, day, "changed"),
                        new PhaseSuspended(PHASE, day, "wait", null),
                        new PhaseResumed(PHASE, day, null),
                        new PhaseMarkedNotApplicable(PHASE, day, "none here"),
                        new RecheckRaised(PHASE, day, Phase.SURVEY, 9),
                        new RecheckCleared(PHASE, day, "looked"))
                .from(random);
    };

    /** Facts of one phase, no two of the same day. */
    private static final Gen<List<PhaseFactRecorded>> HISTORIES = random -> {
        Set<LocalDate> days = new HashSet<>();
        return FACTS.listOf(15).from(random).stream()
                .filter(fact -> days.add(fact.countsFrom(FIRST)))
                .toList();
    };

    @Test
    void sameFactsInAnyOrder_giveTheSameStateOnEveryDay() {
        Law.holdsForAll(HISTORIES, facts -> {
            List<PhaseFactRecorded> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(facts.size()));
            assertThat(statesOf(fold(shuffled), facts)).isEqualTo(statesOf(fold(facts), facts));
        });
    }

    @Test
    void completionRecordedLate_changesNothingFromTheNewerReopeningOn() {
        Law.holdsForAll(HISTORIES, facts -> {
            List<PhaseFactRecorded> reopened = new ArrayList<>(facts);
            reopened.add(new PhaseReopened(PHASE, PartialDate.of(LAST), "changed"));
            PhaseFacts before = fold(reopened);
            reopened.add(new PhaseCompleted(PHASE, PartialDate.of(LAST.minusDays(2)), List.of(), null, "dx-1", false));
            PhaseFacts after = fold(reopened);
            assertThat(after.state()).isEqualTo(before.state());
            assertThat(after.on(LAST.minusDays(1)).state().work()).isEqualTo(PhaseStatus.DONE);
        });
    }

    @Test
    void withdrawnFact_countsOnNoDay() {
        Law.holdsForAll(HISTORIES, facts -> {
            for (int sequence = 0; sequence < facts.size(); sequence++) {
                List<PhaseFactRecorded> others = new ArrayList<>(facts);
                others.remove(sequence);
                PhaseFacts withdrawn =
                        plus(fold(facts), facts.size(), new PhaseFactWithdrawn(PHASE, sequence, "e", "r"));
                assertThat(statesOf(withdrawn, facts)).isEqualTo(statesOf(fold(others), facts));
            }
        });
    }

    @Test
    void correctedFact_countsOnEveryDayAsIfItHadBeenEnteredRight() {
        Law.holdsForAll(HISTORIES, facts -> {
            for (int sequence = 0; sequence < facts.size(); sequence++) {
                Correction correction = new Correction(dateOf(facts.get(sequence)), LAST.toString(), null);
                List<PhaseFactRecorded> right = new ArrayList<>(facts);
                right.set(sequence, facts.get(sequence).corrected(correction));
                PhaseFactCorrected event = new PhaseFactCorrected(PHASE, sequence, correction, "typing error");
                assertThat(statesOf(plus(fold(facts), facts.size(), event), facts))
                        .isEqualTo(statesOf(fold(right), facts));
            }
        });
    }

    private static String dateOf(PhaseFactRecorded fact) {
        return switch (fact) {
            case PhasePlanned _ -> "decidedOn";
            case PhaseStarted _ -> "startedOn";
            case PhaseCompletionReported _, PhaseCompleted _ -> "completedOn";
            case PhaseReopened _, PhaseSuspended _, PhaseResumed _ -> "occurredOn";
            case PhaseMarkedNotApplicable _, RecheckRaised _, RecheckCleared _ -> "occurredOn";
        };
    }

    private static PhaseFacts fold(List<PhaseFactRecorded> events) {
        PhaseFacts facts = PhaseFacts.NONE;
        for (PhaseFactRecorded event : events) {
            facts = plus(facts, events.indexOf(event), event);
        }
        return facts;
    }

    private static PhaseFacts plus(PhaseFacts facts, long sequence, PhaseEvent event) {
        return facts.evolve(Fixed.recorded(event, sequence, Fixed.dxOffice()));
    }

    /** The state on every day on which it may change, and before and after. */
    private static List<PhaseState> statesOf(PhaseFacts facts, List<PhaseFactRecorded> days) {
        return Stream.concat(Stream.of(FIRST, LAST), days.stream().map(fact -> fact.countsFrom(FIRST)))
                .map(day -> facts.on(day).state())
                .toList();
    }
}
