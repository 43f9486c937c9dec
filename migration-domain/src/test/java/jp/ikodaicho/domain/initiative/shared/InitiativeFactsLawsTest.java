package jp.ikodaicho.domain.initiative.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeDropped;
import jp.ikodaicho.domain.initiative.events.InitiativeFactRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFinished;
import jp.ikodaicho.domain.initiative.events.InitiativeResumed;
import jp.ikodaicho.domain.initiative.events.InitiativeStarted;
import jp.ikodaicho.domain.initiative.events.InitiativeSuspended;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.events.MilestoneDropped;
import jp.ikodaicho.domain.initiative.events.MilestonePlanned;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.initiative.events.MilestoneRescheduled;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.testing.Businesses;
import jp.ikodaicho.domain.testing.Fixed;
import jp.ikodaicho.domain.testing.Gen;
import jp.ikodaicho.domain.testing.Law;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws of fact time (architecture.md, law 5) on the facts of an initiative. */
class InitiativeFactsLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 3, 31);

    private static final Gen<InitiativeFactRecorded> FACTS = random -> {
        PartialDate day = PartialDate.of(Businesses.DAYS.from(random));
        MilestoneDate date = new MilestoneDate.By(day);
        String milestone = Gen.of("a", "b").from(random);
        return Gen.<InitiativeFactRecorded>of(
                        new MilestoneRescheduled(milestone, date, "延期", null, day),
                        new MilestoneReached(milestone, date, null),
                        new MilestoneDropped(milestone, day, "中止"),
                        new InitiativeStarted(day, null),
                        new InitiativeFinished(date, null),
                        new InitiativeSuspended(day, "待ち", null),
                        new InitiativeResumed(day, null),
                        new InitiativeDropped(day, "中止"),
                        new IndicatorRecorded("rate", "率", Decimal.parse("1"), "%", null, day, null))
                .from(random);
    };

    /** Facts of one initiative, no two of the same day. */
    private static final Gen<List<InitiativeFactRecorded>> HISTORIES = random -> {
        Set<LocalDate> days = new HashSet<>();
        return FACTS.listOf(15).from(random).stream()
                .filter(fact -> days.add(fact.countsFrom(FIRST)))
                .toList();
    };

    @Test
    void sameFactsInAnyOrder_giveTheSameStateOnEveryDay() {
        Law.holdsForAll(HISTORIES, facts -> {
            List<InitiativeFactRecorded> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(facts.size()));
            assertThat(statesOf(fold(shuffled), facts)).isEqualTo(statesOf(fold(facts), facts));
        });
    }

    @Test
    void withdrawnFact_countsOnNoDay() {
        Law.holdsForAll(HISTORIES, facts -> {
            for (int i = 0; i < facts.size(); i++) {
                List<InitiativeFactRecorded> others = new ArrayList<>(facts);
                others.remove(i);
                assertThat(statesOf(fold(facts).without(i + 2L), facts)).isEqualTo(statesOf(fold(others), facts));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"2024-06,2024-06-30", "FY2023,2024-03-31", "by:FY2022,2023-03-31", "2023-08/2024-02,2024-02-29"})
    void whatWasReachedCountsFromItsLastDay(String reachedOn, LocalDate day) {
        MilestoneDate date = MilestoneDate.parse(reachedOn);
        assertThat(new MilestoneReached("a", date, null).countsFrom(FIRST)).isEqualTo(day);
        assertThat(new InitiativeFinished(date, null).countsFrom(FIRST)).isEqualTo(day);
    }

    @Test
    void aPlanCountsFromItsFirstDay_andWhatHasNoDateFromItsRecord() {
        PartialDate year = PartialDate.parse("FY2023");
        LocalDate april = LocalDate.of(2023, 4, 1);
        assertThat(planned("a", year).countsFrom(FIRST)).isEqualTo(april);
        assertThat(planned("a", null).countsFrom(FIRST)).isEqualTo(FIRST);
        assertThat(new MilestoneRescheduled("a", null, "r", null, year).countsFrom(FIRST))
                .isEqualTo(april);
        assertThat(new MilestoneRescheduled("a", null, "r", null, null).countsFrom(FIRST))
                .isEqualTo(FIRST);
        assertThat(new InitiativeStarted(year, null).countsFrom(FIRST)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(new InitiativeDropped(null, "r").countsFrom(FIRST)).isEqualTo(FIRST);
        assertThat(new IndicatorRecorded("rate", "率", Decimal.parse("1"), "%", null, null, null).countsFrom(FIRST))
                .isEqualTo(FIRST);
    }

    @Test
    void occurredOnIsOneDateOrNone() {
        assertThat(new MilestoneReached("a", MilestoneDate.parse("2024-06"), null).occurredOn())
                .isEqualTo(PartialDate.parse("2024-06"));
        assertThat(new MilestoneReached("a", MilestoneDate.parse("by:2024-06"), null).occurredOn())
                .isNull();
        assertThat(new InitiativeFinished(MilestoneDate.parse("2024-06"), null).occurredOn())
                .isEqualTo(PartialDate.parse("2024-06"));
        assertThat(planned("a", PartialDate.parse("FY2023")).occurredOn()).isEqualTo(PartialDate.parse("FY2023"));
    }

    @Test
    void followsTheStatesOneAfterTheOther() {
        InitiativeFacts facts = InitiativeFacts.NONE;
        assertThat(facts.state().status()).isEqualTo(InitiativeStatus.UNPLANNED);
        facts = next(facts, planned("a", day(1)), InitiativeStatus.PLANNED);
        facts = next(facts, new MilestoneDropped("a", day(2), "r"), InitiativeStatus.PLANNED);
        facts = next(facts, new InitiativeSuspended(day(3), "r", null), InitiativeStatus.SUSPENDED);
        facts = next(facts, reached(4), InitiativeStatus.SUSPENDED);
        assertThat(facts.state().work()).isEqualTo(InitiativeStatus.IN_PROGRESS);
        facts = next(facts, new InitiativeResumed(day(5), null), InitiativeStatus.IN_PROGRESS);
        facts = next(facts, new InitiativeSuspended(day(6), "r", null), InitiativeStatus.SUSPENDED);
        facts = next(facts, new InitiativeStarted(day(7), null), InitiativeStatus.IN_PROGRESS);
        facts = next(facts, new InitiativeFinished(new MilestoneDate.Within(day(8)), null), InitiativeStatus.DONE);
        facts = next(facts, new InitiativeStarted(day(9), null), InitiativeStatus.DONE);
        facts = next(facts, reached(10), InitiativeStatus.DONE);
        facts = next(facts, new InitiativeSuspended(day(11), "r", null), InitiativeStatus.SUSPENDED);
        facts = next(facts, new InitiativeResumed(day(12), null), InitiativeStatus.DONE);
        facts = next(facts, new InitiativeResumed(day(13), null), InitiativeStatus.IN_PROGRESS);
        facts = next(facts, new InitiativeResumed(day(14), null), InitiativeStatus.IN_PROGRESS);
        facts = next(facts, new InitiativeDropped(day(15), "r"), InitiativeStatus.DROPPED);
        facts = next(facts, new MilestoneRescheduled("a", null, "r", null, day(16)), InitiativeStatus.DROPPED);
        assertThat(facts.on(LocalDate.of(2024, 1, 4)).state().status()).isEqualTo(InitiativeStatus.SUSPENDED);
    }

    @Test
    void aMilestoneIsWhatItWasPlannedAs_whateverTheFactDate() {
        InitiativeFacts facts = fold(List.of(new MilestoneReached("b", MilestoneDate.parse("2023-04"), null)));
        assertThat(facts.milestones(FIRST))
                .extracting(m -> m.definition().milestone())
                .containsExactly("a");
        List<MilestoneFacts> april = facts.milestones(LocalDate.of(2023, 4, 30));
        assertThat(april).extracting(m -> m.definition().milestone()).containsExactly("a", "b");
        assertThat(april.getLast().status()).isEqualTo(MilestoneStatus.REACHED);
        assertThat(april.getLast().plans()).isEmpty();
        assertThat(april.getLast().due()).isNull();
        assertThat(facts.milestones(null).getLast().plans()).hasSize(1);
        assertThat(facts.milestone("c")).isEmpty();
    }

    private static InitiativeFacts next(InitiativeFacts facts, InitiativeFactRecorded fact, InitiativeStatus status) {
        InitiativeFacts next = plus(facts, facts.facts().size(), fact);
        assertThat(next.state().status()).as("after %s", fact).isEqualTo(status);
        return next;
    }

    private static MilestoneReached reached(int day) {
        return new MilestoneReached("a", new MilestoneDate.Within(day(day)), null);
    }

    private static PartialDate day(int day) {
        return PartialDate.of(LocalDate.of(2024, 1, day));
    }

    private static MilestonePlanned planned(String milestone, @Nullable PartialDate decidedOn) {
        return new MilestonePlanned(milestone, "題", null, null, null, null, decidedOn);
    }

    /** Two milestones, one decided on long ago and one on the day of its record, and these facts from sequence 2 on. */
    private static InitiativeFacts fold(List<InitiativeFactRecorded> events) {
        InitiativeFacts facts = plus(InitiativeFacts.NONE, 0, planned("a", PartialDate.of(FIRST)));
        facts = plus(facts, 1, planned("b", null));
        for (int i = 0; i < events.size(); i++) {
            facts = plus(facts, i + 2L, events.get(i));
        }
        return facts;
    }

    private static InitiativeFacts plus(InitiativeFacts facts, long sequence, InitiativeFactRecorded event) {
        return facts.plus(Fixed.recorded(event, sequence, Fixed.dxOffice()));
    }

    /** The states and milestones on every day on which they may change, and before. */
    private static List<Object> statesOf(InitiativeFacts facts, List<InitiativeFactRecorded> days) {
        return Stream.concat(Stream.of(FIRST), days.stream().map(fact -> fact.countsFrom(FIRST)))
                .<Object>flatMap(day -> Stream.concat(
                        Stream.of(facts.on(day).state()),
                        facts.milestones(day).stream()
                                .flatMap(m -> Stream.of(m.definition().milestone(), m.status(), "" + m.due()))))
                .toList();
    }
}
