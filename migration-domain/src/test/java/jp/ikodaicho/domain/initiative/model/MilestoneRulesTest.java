package jp.ikodaicho.domain.initiative.model;

import static jp.ikodaicho.domain.initiative.model.InitiativeTests.alternative;
import static jp.ikodaicho.domain.initiative.model.InitiativeTests.initiative;
import static jp.ikodaicho.domain.initiative.model.InitiativeTests.planned;
import static jp.ikodaicho.domain.initiative.model.InitiativeTests.reached;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ikodaicho.domain.initiative.commands.DropMilestone;
import jp.ikodaicho.domain.initiative.commands.PlanMilestone;
import jp.ikodaicho.domain.initiative.commands.ReachMilestone;
import jp.ikodaicho.domain.initiative.commands.RescheduleMilestone;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.events.MilestoneDropped;
import jp.ikodaicho.domain.initiative.events.MilestonePlanned;
import jp.ikodaicho.domain.initiative.events.MilestoneRescheduled;
import jp.ikodaicho.domain.initiative.shared.MilestoneFacts;
import jp.ikodaicho.domain.initiative.shared.MilestoneStatus;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.testing.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneRulesTest {

    private static final MilestoneDropped DROPPED = new MilestoneDropped("a", null, "中止");

    @Test
    void isPlannedAsItWasSaid() {
        PlanMilestone command = new PlanMilestone(
                "trial", "トライアル実施", MilestoneDate.parse("2024-07/2024-12"), "案", "無料", "資料", date("FY2023"));
        initiative()
                .when(command)
                .then(new MilestonePlanned(
                        "trial", "トライアル実施", MilestoneDate.parse("2024-07/2024-12"), "案", "無料", "資料", date("FY2023")))
                .warning();
    }

    @Test
    void mayHaveNoDateOnRecord() {
        initiative().when(plan("a", null)).then(planned("a", null)).warning();
    }

    @Test
    void isPlannedOnce() {
        initiative(planned("a", null))
                .when(plan("a", "FY2024"))
                .thenConflict("milestone-exists")
                .naming("milestone", "a");
        initiative(planned("a", null)).when(plan("b", "FY2024")).then(planned("b", "FY2024"));
    }

    @Test
    void onlyAKnownOneIsRescheduledReachedOrDropped() {
        var other = initiative(planned("b", null));
        other.when(reschedule("a", "FY2024"))
                .thenRefused(Rejection.Kind.UNKNOWN, "unknown-milestone")
                .naming("milestone", "a");
        other.when(reach("a", "2024-07")).thenRefused(Rejection.Kind.UNKNOWN, "unknown-milestone");
        other.when(new DropMilestone("a", "中止", null)).thenRefused(Rejection.Kind.UNKNOWN, "unknown-milestone");
    }

    @Test
    void aPeriodEndsAfterItStarts() {
        initiative()
                .when(plan("a", "2024-08/2024-07"))
                .thenInvalid("plan-ends-before-it-starts")
                .naming("start", "2024-08")
                .naming("end", "2024-07");
        initiative().when(plan("a", "2024-07-11/2024-07")).then(planned("a", "2024-07-11/2024-07"));
        var known = initiative(planned("a", null));
        known.when(reschedule("a", "FY2025/FY2024")).thenInvalid("plan-ends-before-it-starts");
        known.when(reach("a", "2024-03/2024-02")).thenInvalid("plan-ends-before-it-starts");
    }

    @ParameterizedTest
    @CsvSource({"2024-07-11", "2024-08", "FY2025", "by:2024-08", "2024-07/2024-08"})
    void isNotReachedInTheFuture(String date) {
        initiative(planned("a", null))
                .when(reach("a", date))
                .thenInvalid("reached-in-future")
                .naming("date", date)
                .naming("today", "2024-07-10");
    }

    @ParameterizedTest
    @CsvSource({"2024-07-10", "2024-06", "by:FY2022", "2023-08/2024-02"})
    void isReachedOnADateOfAnyForm(String date) {
        initiative(planned("a", null))
                .when(reach("a", date))
                .then(reached("a", date))
                .warning();
    }

    @ParameterizedTest
    @CsvSource({"2024-07", "FY2024", "by:2024-07"})
    void aPeriodThatHasBegunMayBeMeant(String date) {
        initiative(planned("a", null))
                .when(reach("a", date))
                .then(reached("a", date))
                .warning("period-not-over");
    }

    @Test
    void isReachedOnce() {
        var reached = initiative(planned("a", null), reached("a", "2024-06"));
        reached.when(reach("a", "2024-06")).thenNothing();
        reached.when(reach("a", "2024-07-01"))
                .thenConflict("milestone-already-reached")
                .naming("milestone", "a")
                .naming("reachedOn", "2024-06");
        reached.when(new ReachMilestone("a", MilestoneDate.parse("2024-06"), "別の説明"))
                .thenConflict("milestone-already-reached");
    }

    @Test
    void aNewDateAndAnEndAreWarnedOfWhereItWasReached() {
        var reached = initiative(planned("a", null), reached("a", "2024-06"));
        reached.when(reschedule("a", "2024-09"))
                .then(new MilestoneRescheduled("a", MilestoneDate.parse("2024-09"), "延期", "議事録", null))
                .warning("milestone-was-reached");
        reached.when(new DropMilestone("a", "中止", null)).then(DROPPED).warning("milestone-was-reached");
        var dropped = initiative(planned("a", null), DROPPED);
        dropped.when(new DropMilestone("a", "中止", null)).then(DROPPED).warning("milestone-was-dropped");
        dropped.when(reach("a", "2024-06")).then(reached("a", "2024-06")).warning("milestone-was-dropped");
        initiative(planned("a", null))
                .when(new DropMilestone("a", "中止", date("2024-07")))
                .then(new MilestoneDropped("a", date("2024-07"), "中止"))
                .warning();
    }

    @ParameterizedTest
    @CsvSource({"2024-07-10,false", "2024-07-09,true", "2024-06,true", "2024-07,false", "by:2024-06,true", "FY2023,true"
    })
    void aPlanThatIsOverIsWarnedOf(String date, boolean over) {
        String[] warnings = over ? new String[] {"plan-already-over"} : new String[0];
        initiative().when(plan("a", date)).warning(warnings);
        initiative(planned("a", null)).when(reschedule("a", date)).warning(warnings);
    }

    @Test
    void keepsItsOriginalPlanFirst_andTheLastChangeHolds() {
        MilestoneFacts milestone = milestone(
                planned("a", "2024-01"),
                new MilestoneRescheduled("a", MilestoneDate.parse("2024-06"), "延期", null, date("2024-02-01")),
                new MilestoneRescheduled("a", MilestoneDate.parse("2024-05"), "前倒し", null, date("2024-03-01")),
                new MilestoneRescheduled("a", MilestoneDate.parse("2024-04"), "延期", null, date("2024-01-15")));
        assertThat(milestone.plans())
                .extracting(plan -> plan.date() == null ? "" : plan.date().text())
                .containsExactly("2024-01", "2024-04", "2024-06", "2024-05");
        assertThat(milestone.due()).isEqualTo(MilestoneDate.parse("2024-05"));
        assertThat(milestone.plans().getFirst().reason()).isNull();
        assertThat(milestone.plans().getLast().reason()).isEqualTo("前倒し");
    }

    @Test
    void aNewDateTakesUpWhatWasDropped() {
        MilestoneRescheduled later =
                new MilestoneRescheduled("a", MilestoneDate.parse("FY2025"), "再検討", null, date("2024-05-01"));
        MilestoneDropped dropped = new MilestoneDropped("a", date("2024-04-20"), "中止");
        assertThat(milestone(planned("a", null), dropped).status()).isEqualTo(MilestoneStatus.DROPPED);
        assertThat(milestone(planned("a", null), dropped).dropped()).contains(dropped);
        assertThat(milestone(planned("a", null), dropped, later).status()).isEqualTo(MilestoneStatus.PLANNED);
        assertThat(milestone(planned("a", null), dropped, later).dropped()).isEmpty();
        assertThat(milestone(planned("a", null), reached("a", "2024-04-02"), later)
                        .status())
                .isEqualTo(MilestoneStatus.REACHED);
        assertThat(milestone(planned("a", null), reached("a", "2024-04-02"), dropped)
                        .reached())
                .isEmpty();
    }

    @Test
    void oneAlternativeReachedSettlesTheOthers() {
        var open = initiative(alternative("a", null), alternative("b", null), planned("c", null));
        assertThat(openKeys(open)).containsExactly("a", "b", "c");
        assertThat(openKeys(open.and(reached("a", "2024-06")))).containsExactly("c");
        assertThat(openKeys(open.and(reached("c", "2024-06")))).containsExactly("a", "b");
        assertThat(openKeys(open.and(DROPPED))).containsExactly("b", "c");
    }

    private static List<String> openKeys(Given<?, Initiative, ?> given) {
        var all = given.state().facts().milestones(null);
        return all.stream()
                .filter(milestone -> milestone.isOpenAmong(all))
                .map(milestone -> milestone.definition().milestone())
                .toList();
    }

    private static MilestoneFacts milestone(InitiativeEvent... events) {
        return initiative(events).state().facts().milestone("a").orElseThrow();
    }

    private static PlanMilestone plan(String milestone, @Nullable String date) {
        return new PlanMilestone(
                milestone, "契約締結", date == null ? null : MilestoneDate.parse(date), null, null, null, null);
    }

    private static RescheduleMilestone reschedule(String milestone, String date) {
        return new RescheduleMilestone(milestone, MilestoneDate.parse(date), "延期", "議事録", null);
    }

    private static ReachMilestone reach(String milestone, String date) {
        return new ReachMilestone(milestone, MilestoneDate.parse(date), null);
    }
}
