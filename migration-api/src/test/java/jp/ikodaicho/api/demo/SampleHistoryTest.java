package jp.ikodaicho.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.api.startingdata.StartingDataFile.BusinessLine;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseEvent;
import jp.ikodaicho.domain.business.events.PhaseFactRecorded;
import jp.ikodaicho.domain.business.events.StepEvent;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.model.BusinessMigration;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.business.shared.StepStatuses;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionEvent;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.subcommittee.events.SubcommitteeEvent;
import org.junit.jupiter.api.Test;

class SampleHistoryTest {
    private static final LocalDate LAST_REPORT = LocalDate.of(2026, 9, 30);

    private final List<Entry> entries = SampleHistory.entries();
    private final MemoryLedger ledger = replayed(entries);

    @Test
    void isTheSameEveryTime() {
        assertThat(texts(replayed(SampleHistory.entries()))).isEqualTo(texts(ledger));
    }

    @Test
    void isRecordedInOfficeHoursOneAfterTheOther() {
        List<Instant> times =
                entries.stream().map(entry -> entry.context().now()).toList();
        assertThat(times).isSorted().doesNotHaveDuplicates();
        assertThat(times).allSatisfy(SampleHistoryTest::inOfficeHours);
        assertThat(Japan.day(times.getFirst())).isBefore(LocalDate.of(2023, 6, 1));
        assertThat(Japan.day(times.getLast())).isBetween(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 30));
    }

    @Test
    void hasSomethingOfEverything() {
        assertThat(ledger.lines()).hasSizeBetween(600, 3000);
        Stream<Class<?>> kinds = Stream.concat(
                Stream.of(PhaseFactRecorded.class.getPermittedSubclasses()),
                Stream.of(PhaseEvent.class.getPermittedSubclasses()).filter(kind -> !kind.isInterface()));
        List<Class<?>> recorded = ledger.lines().stream()
                .<Class<?>>map(line -> line.recorded().event().getClass())
                .distinct()
                .toList();
        assertThat(recorded).containsAll(kinds.toList());
    }

    @Test
    void seatsAnotherSubcommitteeEachYearAndLinksDivisions() {
        List<String> years = ledger.lines().stream()
                .filter(line -> line.recorded().event() instanceof SubcommitteeEvent)
                .map(line -> line.aggregate().key())
                .distinct()
                .toList();
        assertThat(years).containsExactly("fy2023", "fy2024", "fy2025", "fy2026");
        assertThat(ledger.lines())
                .<Class<?>>extracting(line -> line.recorded().event().getClass())
                .contains(SubcommitteeEvent.class.getPermittedSubclasses())
                .contains(DivisionSuccessionEvent.class.getPermittedSubclasses());
    }

    @Test
    void leavesEveryStatusSomewhereAndAFlag() {
        List<BusinessMigration> businesses = businesses();
        List<PhaseStatus> statuses = businesses.stream()
                .flatMap(business -> Arrays.stream(Phase.values()).map(business::status))
                .toList();
        assertThat(statuses).contains(PhaseStatus.values());
        assertThat(businesses)
                .anyMatch(business -> Arrays.stream(Phase.values())
                        .anyMatch(phase -> business.state(phase).recheck()));
    }

    @Test
    void leadsSomeBusinessesToGoLiveAndSomeNot() {
        assertThat(businesses().stream().filter(business -> business.status(Phase.GO_LIVE) == PhaseStatus.DONE))
                .hasSizeBetween(12, 20);
    }

    @Test
    void reportsStepsAsThePhasesGo() {
        assertThat(ledger.lines().stream()
                        .<Class<?>>map(line -> line.recorded().event().getClass())
                        .distinct())
                .contains(StepEvent.class.getPermittedSubclasses());
        for (BusinessMigration business : businesses()) {
            StepStatuses steps = business.steps().statuses();
            boolean live = business.facts(Phase.GO_LIVE).on(LAST_REPORT).state().work() == PhaseStatus.DONE;
            assertThat(steps.unsaid()).isEqualTo(business.isCore() ? 0 : 40);
            assertThat(steps.count(StepStatus.NOT_APPLICABLE)).isLessThanOrEqualTo(2);
            if (live && business.isCore()) {
                assertThat(steps.done()).isGreaterThanOrEqualTo(36);
            }
        }
        assertThat(businesses().stream()
                        .map(business -> business.steps().statuses().done()))
                .anyMatch(done -> done == 40)
                .anyMatch(done -> done > 0 && done < 40);
    }

    private List<BusinessMigration> businesses() {
        return SampleHistory.file().businesses().stream()
                .map(BusinessLine::id)
                .map(key -> ledger.business(SampleHistory.CODE, key))
                .toList();
    }

    private static void inOfficeHours(Instant time) {
        ZonedDateTime local = time.atZone(Japan.ZONE);
        assertThat(local.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(local.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 15));
    }

    private static MemoryLedger replayed(List<Entry> entries) {
        MemoryLedger ledger = new MemoryLedger();
        entries.forEach(ledger::record);
        return ledger;
    }

    private static List<String> texts(MemoryLedger ledger) {
        return ledger.lines().stream().map(MemoryLedger.Line::toString).toList();
    }
}
