package jp.ikodaicho.domain.business.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.StepEvent;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.events.StepStatusesCorrected;
import jp.ikodaicho.domain.business.events.StepStatusesRecorded;
import jp.ikodaicho.domain.business.events.StepStatusesWithdrawn;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.testing.Businesses;
import jp.ikodaicho.domain.testing.Fixed;
import jp.ikodaicho.domain.testing.Gen;
import jp.ikodaicho.domain.testing.Law;
import org.junit.jupiter.api.Test;

/** The laws of fact time (architecture.md, law 5) on the reports of the 40 steps. */
class StepFactsLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 3, 31);
    private static final LocalDate LAST = LocalDate.of(2025, 4, 10);

    /** Reports of few steps, no two of the same day. */
    private static final Gen<List<StepStatusesRecorded>> HISTORIES = random -> {
        Set<LocalDate> days = new HashSet<>();
        Gen<StepStatusesRecorded> reports =
                r -> new StepStatusesRecorded(PartialDate.of(Businesses.DAYS.from(r)), Businesses.MARKS.from(r), null);
        return reports.listOf(12).from(random).stream()
                .filter(report -> days.add(report.countsFrom(FIRST)))
                .toList();
    };

    @Test
    void sameReportsInAnyOrder_giveTheSameStatusesOnEveryDay() {
        Law.holdsForAll(HISTORIES, reports -> {
            List<StepStatusesRecorded> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, new Random(reports.size()));
            assertThat(onEveryDay(fold(shuffled), reports)).isEqualTo(onEveryDay(fold(reports), reports));
        });
    }

    @Test
    void withdrawnReport_countsOnNoDay() {
        Law.holdsForAll(HISTORIES, reports -> {
            for (int sequence = 0; sequence < reports.size(); sequence++) {
                List<StepStatusesRecorded> others = new ArrayList<>(reports);
                others.remove(sequence);
                StepFacts withdrawn =
                        plus(fold(reports), reports.size(), new StepStatusesWithdrawn(sequence, "e", "r"));
                assertThat(onEveryDay(withdrawn, reports)).isEqualTo(onEveryDay(fold(others), reports));
            }
        });
    }

    @Test
    void correctedReport_countsOnEveryDayAsIfItHadBeenEnteredRight_andWithdrawnAgainAsItWas() {
        Law.holdsForAll(HISTORIES, reports -> {
            for (int sequence = 0; sequence < reports.size(); sequence++) {
                List<StepMark> right = List.of(new StepMark(1, StepStatus.NOT_APPLICABLE));
                StepStatusesRecorded wrong = reports.get(sequence);
                List<StepMark> marks = new ArrayList<>(wrong.steps());
                marks.removeIf(mark -> mark.step() == 1);
                marks.addAll(right);
                List<StepStatusesRecorded> entered = new ArrayList<>(reports);
                entered.set(sequence, new StepStatusesRecorded(PartialDate.of(LAST), marks, null));

                long correction = reports.size();
                StepFacts corrected = plus(
                        fold(reports),
                        correction,
                        new StepStatusesCorrected(sequence, PartialDate.of(LAST), right, "slip"));
                assertThat(onEveryDay(corrected, reports)).isEqualTo(onEveryDay(fold(entered), reports));
                assertThat(plus(corrected, correction + 1, new StepStatusesWithdrawn(correction, "e", "r")))
                        .isEqualTo(fold(reports));
            }
        });
    }

    @Test
    void everyStep_hasTheStatusOfTheLastReportOfIt() {
        Law.holdsForAll(HISTORIES, reports -> {
            StepFacts facts = fold(reports);
            for (int step = 1; step <= StepMark.STEPS; step++) {
                int number = step;
                assertThat(facts.statuses().of(number))
                        .isEqualTo(facts.last(number)
                                .flatMap(fact -> fact.statuses().of(number)));
            }
        });
    }

    @Test
    void aMonthCountsFromItsLastDay_andNoDateFromTheRecording() {
        StepFacts month = plus(StepFacts.NONE, 0, report(PartialDate.parse("2024-01")));
        assertThat(month.on(LocalDate.of(2024, 1, 30)).facts()).isEmpty();
        assertThat(month.on(LocalDate.of(2024, 1, 31)).facts()).hasSize(1);
        StepFacts recorded = StepFacts.NONE.evolve(
                Fixed.recorded(new StepStatusesRecorded(null, List.of(), null), 0, Fixed.dxOffice()));
        assertThat(recorded.on(LocalDate.of(2024, 3, 31)).facts()).isEmpty();
        assertThat(recorded.on(LocalDate.of(2024, 4, 1)).facts()).hasSize(1);
    }

    @Test
    void whatWasNotSaid_isNoStatusAndNotDone() {
        StepStatuses said = StepStatuses.of(List.of(
                new StepMark(1, StepStatus.COMPLETED),
                new StepMark(2, StepStatus.NOT_APPLICABLE),
                new StepMark(3, StepStatus.IN_PROGRESS),
                new StepMark(40, StepStatus.NOT_STARTED)));
        assertThat(said.done()).isEqualTo(2);
        assertThat(said.unsaid()).isEqualTo(36);
        assertThat(said.count(StepStatus.IN_PROGRESS)).isEqualTo(1);
        assertThat(said.of(40)).contains(StepStatus.NOT_STARTED);
        assertThat(said.of(4)).isEmpty();
        assertThat(said.said()).hasSize(4);
        assertThat(StepStatuses.NONE.unsaid()).isEqualTo(40);
    }

    @Test
    void thereAreFortyStepsAndFourLetters() {
        assertThatThrownBy(() -> new StepMark(0, StepStatus.COMPLETED)).hasMessageContaining("0");
        assertThatThrownBy(() -> new StepMark(41, StepStatus.COMPLETED)).hasMessageContaining("41");
        assertThatThrownBy(() -> new StepStatuses("C")).hasMessageContaining("C");
        assertThatThrownBy(() -> StepStatus.of('Q')).hasMessageContaining("Q");
        for (StepStatus status : StepStatus.values()) {
            assertThat(StepStatus.of(status.letter())).isEqualTo(status);
        }
    }

    private static StepStatusesRecorded report(PartialDate date) {
        return new StepStatusesRecorded(date, List.of(new StepMark(1, StepStatus.COMPLETED)), null);
    }

    private static StepFacts fold(List<StepStatusesRecorded> reports) {
        StepFacts facts = StepFacts.NONE;
        for (int sequence = 0; sequence < reports.size(); sequence++) {
            facts = plus(facts, sequence, reports.get(sequence));
        }
        return facts;
    }

    private static StepFacts plus(StepFacts facts, long sequence, StepEvent event) {
        return facts.evolve(Fixed.recorded(event, sequence, Fixed.dxOffice()));
    }

    /** The statuses on every day on which they may change, and before and after. */
    private static List<StepStatuses> onEveryDay(StepFacts facts, List<StepStatusesRecorded> days) {
        return Stream.concat(Stream.of(FIRST, LAST), days.stream().map(report -> report.countsFrom(FIRST)))
                .map(day -> facts.on(day).statuses())
                .toList();
    }
}
