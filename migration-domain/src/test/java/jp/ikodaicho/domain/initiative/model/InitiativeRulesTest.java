package jp.ikodaicho.domain.initiative.model;

import static jp.ikodaicho.domain.initiative.model.InitiativeTests.REGISTERED;
import static jp.ikodaicho.domain.initiative.model.InitiativeTests.alternative;
import static jp.ikodaicho.domain.initiative.model.InitiativeTests.initiative;
import static jp.ikodaicho.domain.initiative.model.InitiativeTests.planned;
import static jp.ikodaicho.domain.initiative.model.InitiativeTests.reached;
import static jp.ikodaicho.domain.initiative.model.InitiativeTests.unregistered;
import static jp.ikodaicho.domain.testing.Fixed.auditor;
import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.keeper;
import static jp.ikodaicho.domain.testing.Fixed.officer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jp.ikodaicho.domain.initiative.commands.AssignInitiativeDivision;
import jp.ikodaicho.domain.initiative.commands.DropInitiative;
import jp.ikodaicho.domain.initiative.commands.DropMilestone;
import jp.ikodaicho.domain.initiative.commands.FinishInitiative;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.commands.PlanMilestone;
import jp.ikodaicho.domain.initiative.commands.ReachMilestone;
import jp.ikodaicho.domain.initiative.commands.RecordIndicator;
import jp.ikodaicho.domain.initiative.commands.RegisterInitiative;
import jp.ikodaicho.domain.initiative.commands.RescheduleMilestone;
import jp.ikodaicho.domain.initiative.commands.ResumeInitiative;
import jp.ikodaicho.domain.initiative.commands.StartInitiative;
import jp.ikodaicho.domain.initiative.commands.SuspendInitiative;
import jp.ikodaicho.domain.initiative.commands.WithdrawInitiativeFacts;
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeDivisionAssigned;
import jp.ikodaicho.domain.initiative.events.InitiativeDropped;
import jp.ikodaicho.domain.initiative.events.InitiativeFactWithdrawn;
import jp.ikodaicho.domain.initiative.events.InitiativeFinished;
import jp.ikodaicho.domain.initiative.events.InitiativeResumed;
import jp.ikodaicho.domain.initiative.events.InitiativeStarted;
import jp.ikodaicho.domain.initiative.events.InitiativeSuspended;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InitiativeRulesTest {

    private static final RegisterInitiative REGISTER =
            new RegisterInitiative("I10", "イントラ更新", null, false, "tax", "slides");
    private static final InitiativeStarted STARTED = new InitiativeStarted(date("2024-04-02"), null);
    private static final InitiativeFinished FINISHED = new InitiativeFinished(MilestoneDate.parse("2024-06"), null);
    private static final InitiativeSuspended SUSPENDED = new InitiativeSuspended(date("2024-05-01"), "予算待ち", null);
    private static final InitiativeDropped DROPPED = new InitiativeDropped(date("2024-06-01"), "方針変更");
    private static final RescheduleMilestone RESCHEDULE = new RescheduleMilestone("a", null, "未定", null, null);
    private static final ReachMilestone REACH = new ReachMilestone("a", MilestoneDate.parse("2024-06"), null);
    private static final FinishInitiative FINISH = new FinishInitiative(MilestoneDate.parse("2024-06"), null);

    @Test
    void isRegisteredOnce() {
        unregistered().when(REGISTER).then(REGISTERED);
        unregistered(REGISTERED)
                .when(REGISTER)
                .thenConflict("initiative-exists")
                .naming("title", "イントラ更新");
        unregistered().when(FINISH).thenRefused(Rejection.Kind.UNKNOWN, "unknown-initiative");
    }

    @Test
    void theDxOfficeKeepsIt_andItsDivisionRecordsProgress() {
        var initiative = initiative(planned("a", null));
        for (Actor own : List.of(officer("tax-1", "tax"), keeper("tax-2", "tax"))) {
            initiative.when(REACH, by(own)).then(reached("a", "2024-06"));
            initiative.when(measure("63.0", "2024-06"), by(own)).then(measured("63.0", "2024-06"));
            for (InitiativeCommand kept : ofTheDxOffice()) {
                initiative.when(kept, by(own)).thenForbidden("only-the-dx-office");
            }
        }
        initiative.when(REACH, by(officer("welfare-1", "welfare"))).thenForbidden("not-your-initiative");
        initiative
                .when(REACH, by(auditor()))
                .thenForbidden("role-may-not-write")
                .naming("role", "AUDITOR");
        Actor proxy = new Actor("tax-1", Set.of(new Actor.Grant(Role.DIVISION_OFFICER, "tax")), "welfare");
        initiative.when(REACH, by(proxy)).thenForbidden("proxy-is-for-the-dx-office");
    }

    private static List<InitiativeCommand> ofTheDxOffice() {
        return List.of(
                REGISTER,
                new AssignInitiativeDivision("welfare", null, null),
                new PlanMilestone("b", "別", null, null, null, null, null),
                RESCHEDULE,
                new DropMilestone("a", "中止", null),
                new StartInitiative(date("2024-06"), null),
                FINISH,
                new SuspendInitiative("予算待ち", null, null),
                new ResumeInitiative(null, null),
                new DropInitiative("方針変更", null),
                withdraw(1));
    }

    @Test
    void belongsToTheDivisionOfTheDayOfRecording() {
        initiative()
                .when(new AssignInitiativeDivision("welfare", date("2024-07-10"), "改組"))
                .then(new InitiativeDivisionAssigned("welfare", date("2024-07-10"), "改組"));
        var moved = initiative(planned("a", null), new InitiativeDivisionAssigned("welfare", date("2024-07-10"), "改組"));
        moved.when(REACH, by(officer("welfare-1", "welfare"))).then(reached("a", "2024-06"));
        moved.when(REACH, by(officer("tax-1", "tax"))).thenForbidden("not-your-initiative");
        var later = initiative(planned("a", null), new InitiativeDivisionAssigned("welfare", date("2024-08"), null));
        later.when(REACH, by(officer("tax-1", "tax"))).then(reached("a", "2024-06"));
    }

    @Test
    void aDivisionTakesBackItsOwnProgressOnly() {
        var initiative = initiative(planned("a", null), reached("a", "2024-06"), measured("63.0", "2024-06"));
        var own = by(officer("tax-1", "tax"));
        initiative.when(withdraw(2), own).then(new InitiativeFactWithdrawn(2, "entry-1", "誤り"));
        initiative
                .when(withdraw(3, 2), own)
                .then(new InitiativeFactWithdrawn(2, "entry-1", "誤り"), new InitiativeFactWithdrawn(3, "entry-1", "誤り"));
        initiative.when(withdraw(1, 2), own).thenForbidden("only-the-dx-office");
        initiative.when(withdraw(2), by(officer("welfare-1", "welfare"))).thenForbidden("not-your-initiative");
    }

    @Test
    void anEntryIsTakenBackWhileNothingLaterBuildsOnIt() {
        var milestones = initiative(planned("a", null), planned("b", null), reached("a", "2024-06"));
        milestones
                .when(withdraw(1))
                .thenConflict("later-initiative-facts-build-on-it")
                .naming("later", "3");
        milestones.when(withdraw(2)).then(new InitiativeFactWithdrawn(2, "entry-1", "誤り"));
        milestones
                .when(withdraw(1, 3))
                .then(new InitiativeFactWithdrawn(1, "entry-1", "誤り"), new InitiativeFactWithdrawn(3, "entry-1", "誤り"));
        var states = initiative(STARTED, SUSPENDED, measured("1", "2024-06"));
        states.when(withdraw(1))
                .thenConflict("later-initiative-facts-build-on-it")
                .naming("later", "2");
        states.when(withdraw(2)).then(new InitiativeFactWithdrawn(2, "entry-1", "誤り"));
        initiative(measured("1", "2024-06"), measured("2", "2024-06"))
                .when(withdraw(1))
                .then(new InitiativeFactWithdrawn(1, "entry-1", "誤り"));
    }

    @Test
    void onlyAFactInEffectIsTakenBack() {
        var withdrawn = initiative(planned("a", null), new InitiativeFactWithdrawn(1, "entry-0", "誤り"));
        withdrawn
                .when(withdraw(1))
                .thenConflict("initiative-fact-not-in-effect")
                .naming("fact", "1");
        withdrawn.when(withdraw(0)).thenConflict("initiative-fact-not-in-effect");
        withdrawn
                .when(new PlanMilestone("a", "契約締結", null, null, null, null, null))
                .then(planned("a", null));
    }

    @Test
    void isFinishedOnceAndNotAhead() {
        initiative().when(FINISH).then(FINISHED).warning();
        initiative(FINISHED).when(FINISH).thenNothing();
        initiative(FINISHED)
                .when(new FinishInitiative(MilestoneDate.parse("2024-05"), null))
                .thenConflict("initiative-already-finished")
                .naming("finishedOn", "2024-06");
        initiative(FINISHED, new InitiativeResumed(date("2024-07-01"), null))
                .when(FINISH)
                .then(FINISHED);
        initiative()
                .when(new FinishInitiative(MilestoneDate.parse("by:FY2025"), null))
                .thenInvalid("reached-in-future")
                .naming("date", "by:FY2025");
        initiative()
                .when(new FinishInitiative(MilestoneDate.parse("2024-06/2024-05"), null))
                .thenInvalid("plan-ends-before-it-starts");
        initiative()
                .when(new FinishInitiative(MilestoneDate.parse("2024-07"), null))
                .warning("period-not-over");
    }

    @Test
    void whatIsStillOpenIsWarnedOfWhenItIsFinished() {
        initiative(planned("a", null), planned("b", null), reached("c", "2024-06"), reached("b", "2024-06"))
                .when(FINISH)
                .warning("milestones-still-open:a");
        initiative(alternative("a", null), alternative("b", null), planned("c", null), planned("d", null))
                .and(reached("a", "2024-06"))
                .when(FINISH)
                .warning("milestones-still-open:c,d");
    }

    @Test
    void oddStatesAreWarnedOf() {
        initiative()
                .when(new StartInitiative(date("2024-07-10"), "着手"))
                .then(started("2024-07-10"))
                .warning();
        initiative().when(new StartInitiative(date("2024-07-11"), null)).warning("start-in-future");
        initiative(FINISHED).when(new StartInitiative(date("2024-07"), null)).warning("initiative-was-over");
        SuspendInitiative suspend = new SuspendInitiative("予算待ち", date("FY2025"), date("2024-05-01"));
        initiative()
                .when(suspend)
                .then(new InitiativeSuspended(date("2024-05-01"), "予算待ち", date("FY2025")))
                .warning();
        initiative(DROPPED).when(suspend).warning("initiative-was-over");
        DropInitiative drop = new DropInitiative("方針変更", date("2024-06-01"));
        initiative().when(drop).then(DROPPED).warning();
        initiative(FINISHED).when(drop).warning("initiative-was-over");
        ResumeInitiative resume = new ResumeInitiative("再開", date("2024-07-01"));
        InitiativeResumed resumed = new InitiativeResumed(date("2024-07-01"), "再開");
        initiative(STARTED).when(resume).then(resumed).warning("resumed-but-not-suspended");
        initiative(STARTED, SUSPENDED).when(resume).then(resumed).warning();
        initiative(DROPPED).when(resume).then(resumed).warning();
    }

    private static InitiativeStarted started(String day) {
        return new InitiativeStarted(date(day), "着手");
    }

    @Test
    void anotherValueOfAnIndicatorIsAFactOfItsOwn() {
        initiative()
                .when(measure("63.0", "2024-06"))
                .then(measured("63.0", "2024-06"))
                .warning();
        var measured = initiative(measured("63.0", "2024-06"));
        measured.when(measure("63.0", "2024-06")).thenNothing();
        measured.when(measure("63.00", "2024-06"))
                .then(measured("63.00", "2024-06"))
                .warning("indicator-has-another-value");
        measured.when(measure("70.0", "2024-07-10"))
                .then(measured("70.0", "2024-07-10"))
                .warning();
        measured.when(measure("70.0", "2024-07-11")).warning("indicator-in-future");
        measured.when(measure("70.0", null)).then(measured("70.0", null)).warning();
        initiative(measured("1", "2024-06"), measured("2", "2024-06"))
                .when(measure("1", "2024-06"))
                .then(measured("1", "2024-06"));
    }

    @Test
    void anotherUnitOrSubjectOfAnIndicatorIsNoticed() {
        var measured = initiative(measured("63.0", "2024-06"));
        measured.when(new RecordIndicator("rate", "交付率", Decimal.parse("6"), "割", "市", date("2024-07"), null))
                .warning("indicator-has-another-unit");
        measured.when(new RecordIndicator("rate", "交付率", Decimal.parse("6"), "%", "国", date("2024-06"), null))
                .warning();
        measured.when(new RecordIndicator("other", "申請率", Decimal.parse("6"), "割", "市", date("2024-06"), null))
                .warning();
    }

    private static RecordIndicator measure(String value, @Nullable String on) {
        return new RecordIndicator("rate", "交付率", Decimal.parse(value), "%", "市", day(on), null);
    }

    private static IndicatorRecorded measured(String value, @Nullable String on) {
        return new IndicatorRecorded("rate", "交付率", Decimal.parse(value), "%", "市", day(on), null);
    }

    private static @Nullable PartialDate day(@Nullable String on) {
        return on == null ? null : date(on);
    }

    private static WithdrawInitiativeFacts withdraw(long... sequences) {
        Set<Long> all = LongStream.of(sequences).boxed().collect(Collectors.toSet());
        return new WithdrawInitiativeFacts("entry-1", all, "誤り");
    }
}
