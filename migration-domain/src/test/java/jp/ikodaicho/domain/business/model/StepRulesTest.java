package jp.ikodaicho.domain.business.model;

import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.officer;

import java.util.List;
import java.util.Set;
import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.commands.CorrectStepStatuses;
import jp.ikodaicho.domain.business.commands.RecordStepStatuses;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.events.StepStatusesCorrected;
import jp.ikodaicho.domain.business.events.StepStatusesRecorded;
import jp.ikodaicho.domain.business.events.StepStatusesWithdrawn;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.domain.testing.Fixed;
import jp.ikodaicho.domain.testing.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reports of the 40 steps: who, when, what of it is refused, what only warned of. Today is 10 July 2024. */
class StepRulesTest {

    private static final StepMark DONE = new StepMark(24, StepStatus.COMPLETED);
    private static final StepMark OPEN = new StepMark(24, StepStatus.IN_PROGRESS);
    private static final StepMark NEXT = new StepMark(25, StepStatus.NOT_STARTED);
    private static final StepStatusesRecorded JUNE =
            new StepStatusesRecorded(date("2024-06"), List.of(DONE, NEXT), "PMO");

    @Test
    void a_report_is_recorded_in_the_order_of_the_steps() {
        Given.business()
                .when(new RecordStepStatuses(date("2024-06"), List.of(NEXT, DONE), "PMO"))
                .then(JUNE)
                .warning();
    }

    @Test
    void the_owning_division_reports_and_nobody_else() {
        RecordStepStatuses report = report("2024-06", DONE);
        Given.business().when(report, by(officer("tax-1", Fixed.OWNER))).then(event("2024-06", DONE));
        Given.business().when(report, by(officer("w", "welfare"))).thenForbidden("not-your-business");
        Given.business().when(report, by(Fixed.auditor())).thenForbidden("role-may-not-write");
        Given.business()
                .when(
                        report,
                        by(new Actor(
                                "t", Set.of(new Actor.Grant(Role.DIVISION_OFFICER, Fixed.OWNER)), "somebody else")))
                .thenForbidden("proxy-is-for-the-dx-office");
        Given.unregisteredBusiness().when(report).thenRefused(Rejection.Kind.UNKNOWN, "unknown-business");
    }

    @Test
    void a_step_named_twice_is_a_slip() {
        Given.business()
                .when(report("2024-06", DONE, OPEN))
                .thenInvalid("step-named-twice")
                .naming("step", "24");
        Given.business(JUNE)
                .when(new CorrectStepStatuses(Given.FIRST, null, List.of(NEXT, NEXT), "slip"))
                .thenInvalid("step-named-twice");
    }

    @Test
    void nothing_is_completed_as_of_a_date_to_come() {
        Given.business()
                .when(report("2024-07-11", DONE))
                .thenInvalid("steps-completed-in-future")
                .naming("occurredOn", "2024-07-11")
                .naming("today", "2024-07-10");
        Given.business().when(report("2024-07-10", DONE)).then(event("2024-07-10", DONE));
        Given.business()
                .when(report("2024-07-11", OPEN))
                .then(event("2024-07-11", OPEN))
                .warning("steps-period-not-over");
        Given.business(JUNE)
                .when(new CorrectStepStatuses(Given.FIRST, date("2024-08"), List.of(), "slip"))
                .thenInvalid("steps-completed-in-future");
        Given.business(JUNE)
                .when(new CorrectStepStatuses(Given.FIRST, date("2024-08"), List.of(OPEN), "slip"))
                .then(new StepStatusesCorrected(Given.FIRST, date("2024-08"), List.of(OPEN), "slip"));
    }

    @Test
    void a_month_that_is_not_over_is_taken_and_warned_of() {
        Given.business()
                .when(report("2024-07", DONE))
                .then(event("2024-07", DONE))
                .warning("steps-period-not-over");
    }

    @Test
    void a_step_that_goes_back_is_taken_and_warned_of() {
        StepMark notApplicable = new StepMark(25, StepStatus.NOT_APPLICABLE);
        Given.business(event("2024-05", DONE, notApplicable))
                .when(report("2024-06", OPEN, NEXT))
                .then(event("2024-06", OPEN, NEXT))
                .warning("steps-went-back:24,25");
        Given.business(event("2024-06", DONE)).when(report("2024-05", OPEN)).warning();
        Given.business(event("2024-05", OPEN)).when(report("2024-06", DONE)).warning();
    }

    @Test
    void a_business_outside_the_20_is_warned_of() {
        Given.unregisteredBusiness(new BusinessRegistered("学童保育", null, null, List.of(), null))
                .when(report("2024-06", DONE))
                .then(event("2024-06", DONE))
                .warning("steps-outside-the-20");
    }

    @Test
    void the_same_of_the_same_date_again_adds_nothing_but_of_a_later_one_it_does() {
        Given<BusinessCommand, BusinessMigration, BusinessEvent> reported = Given.business(JUNE);
        reported.when(new RecordStepStatuses(date("2024-06"), List.of(DONE), "PMO"))
                .thenNothing();
        reported.when(report("2024-06", DONE)).then(event("2024-06", DONE));
        reported.when(new RecordStepStatuses(date("2024-06-30"), List.of(DONE), "PMO"))
                .then(new StepStatusesRecorded(date("2024-06-30"), List.of(DONE), "PMO"));
        reported.when(new RecordStepStatuses(date("2024-07-01"), List.of(DONE), "PMO"))
                .then(new StepStatusesRecorded(date("2024-07-01"), List.of(DONE), "PMO"));
        reported.when(new RecordStepStatuses(date("2024-06"), List.of(OPEN), "PMO"))
                .then(new StepStatusesRecorded(date("2024-06"), List.of(OPEN), "PMO"));
        reported.when(new RecordStepStatuses(date("2024-06"), List.of(), "PMO")).thenNothing();
    }

    @Test
    void a_report_without_a_date_is_of_the_day_of_recording() {
        RecordStepStatuses report = new RecordStepStatuses(null, List.of(DONE), null);
        Given.business().when(report).then(new StepStatusesRecorded(null, List.of(DONE), null));
        Given.business(new StepStatusesRecorded(null, List.of(DONE), null))
                .when(report)
                .then(new StepStatusesRecorded(null, List.of(DONE), null));
    }

    @Test
    void a_correction_names_a_report_in_effect_and_changes_something() {
        Given<BusinessCommand, BusinessMigration, BusinessEvent> reported = Given.business(JUNE);
        reported.when(new CorrectStepStatuses(Given.FIRST, null, List.of(NEXT, OPEN), "slip"))
                .then(new StepStatusesCorrected(Given.FIRST, null, List.of(OPEN, NEXT), "slip"));
        reported.when(new CorrectStepStatuses(Given.FIRST, date("2024-06"), List.of(DONE), "slip"))
                .thenInvalid("correction-changes-nothing");
        reported.when(new CorrectStepStatuses(Given.FIRST + 1, null, List.of(OPEN), "slip"))
                .thenConflict("steps-not-in-effect");
        reported.and(new StepStatusesWithdrawn(Given.FIRST, "e", "r"))
                .when(new CorrectStepStatuses(Given.FIRST, null, List.of(OPEN), "slip"))
                .thenConflict("steps-not-in-effect");
        reported.and(new StepStatusesCorrected(Given.FIRST, null, List.of(OPEN), "slip"))
                .when(new CorrectStepStatuses(Given.FIRST + 1, null, List.of(DONE), "slip"))
                .thenConflict("steps-not-in-effect");
    }

    @Test
    void a_report_is_withdrawn_once_and_not_over_a_correction_of_it() {
        Given<BusinessCommand, BusinessMigration, BusinessEvent> reported = Given.business(JUNE);
        reported.when(withdraw(Given.FIRST)).then(new StepStatusesWithdrawn(Given.FIRST, "entry", "slip"));
        reported.and(event("2024-07-01", OPEN))
                .when(withdraw(Given.FIRST))
                .then(new StepStatusesWithdrawn(Given.FIRST, "entry", "slip"));
        reported.and(new StepStatusesWithdrawn(Given.FIRST, "e", "r"))
                .when(withdraw(Given.FIRST))
                .thenConflict("entry-not-in-effect");

        Given<BusinessCommand, BusinessMigration, BusinessEvent> corrected =
                reported.and(new StepStatusesCorrected(Given.FIRST, null, List.of(OPEN), "slip"));
        corrected.when(withdraw(Given.FIRST)).thenConflict("later-correction-builds-on-it");
        corrected.when(withdraw(Given.FIRST + 1)).then(new StepStatusesWithdrawn(Given.FIRST + 1, "entry", "slip"));
        corrected
                .when(withdraw(Given.FIRST, Given.FIRST + 1))
                .then(
                        new StepStatusesWithdrawn(Given.FIRST, "entry", "slip"),
                        new StepStatusesWithdrawn(Given.FIRST + 1, "entry", "slip"));
        corrected
                .and(new StepStatusesWithdrawn(Given.FIRST + 1, "e", "r"))
                .when(withdraw(Given.FIRST))
                .then(new StepStatusesWithdrawn(Given.FIRST, "entry", "slip"));
    }

    private static WithdrawEntry withdraw(Long... sequences) {
        return new WithdrawEntry("entry", Set.of(sequences), "slip");
    }

    private static RecordStepStatuses report(@Nullable String date, StepMark... marks) {
        return new RecordStepStatuses(parsed(date), List.of(marks), null);
    }

    private static StepStatusesRecorded event(@Nullable String date, StepMark... marks) {
        return new StepStatusesRecorded(parsed(date), List.of(marks), null);
    }

    private static @Nullable PartialDate parsed(@Nullable String date) {
        return date == null ? null : date(date);
    }
}
