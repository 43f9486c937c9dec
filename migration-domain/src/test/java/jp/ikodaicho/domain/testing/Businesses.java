package jp.ikodaicho.domain.testing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.business.commands.AssignPackage;
import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.commands.ClearRecheck;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.ConfirmResponsibleDivision;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.commands.CorrectStepStatuses;
import jp.ikodaicho.domain.business.commands.MarkPhaseNotApplicable;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.business.commands.ProposeResponsibleDivision;
import jp.ikodaicho.domain.business.commands.RecordStepStatuses;
import jp.ikodaicho.domain.business.commands.RegisterBusiness;
import jp.ikodaicho.domain.business.commands.ReopenPhase;
import jp.ikodaicho.domain.business.commands.ReportPhaseCompletion;
import jp.ikodaicho.domain.business.commands.ResumePhase;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.commands.SuspendPhase;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.model.BusinessMigration;
import jp.ikodaicho.domain.entry.History;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Recorded;

/** Generated commands of a business, and the histories they leave behind. */
public final class Businesses {

    /** Days around {@link Fixed#NOW}: two fiscal years. */
    public static final Gen<LocalDate> DAYS = random -> LocalDate.of(2023, 4, 1).plusDays(random.nextInt(730));

    /** Dates of every precision. */
    public static final Gen<PartialDate> DATES = Gen.oneOf(
            random -> PartialDate.of(DAYS.from(random)),
            random -> new PartialDate.Month(YearMonth.from(DAYS.from(random))),
            random -> new PartialDate.Year(FiscalYear.of(DAYS.from(random))));

    /** Few phases that build on each other, so that histories meet. */
    public static final Gen<Phase> PHASES =
            Gen.of(Phase.SURVEY, Phase.CHARACTER_MAPPING, Phase.FIT_GAP, Phase.DATA_MIGRATION, Phase.GO_LIVE);

    private static final Gen<PartialDate> SOME_DATES = Gen.oneOf(DATES, random -> PartialDate.of(DAYS.from(random)));

    private static final Gen<PhaseCommand> PHASE_COMMANDS = Gen.oneOf(
            r -> new PlanPhase(
                    PHASES.from(r), DATES.from(r), DATES.from(r), null, null, r.nextBoolean() ? DATES.from(r) : null),
            r -> new StartPhase(PHASES.from(r), SOME_DATES.from(r)),
            r -> new ReportPhaseCompletion(PHASES.from(r), SOME_DATES.from(r), List.of(), null, r.nextBoolean()),
            r -> new CompletePhase(PHASES.from(r), SOME_DATES.from(r), List.of(), null, r.nextBoolean()),
            r -> new CompletePhase(PHASES.from(r), SOME_DATES.from(r), List.of(), null, false),
            r -> new ReopenPhase(PHASES.from(r), "changed", r.nextBoolean() ? DATES.from(r) : null),
            r -> new SuspendPhase(PHASES.from(r), "wait", null, r.nextBoolean() ? DATES.from(r) : null),
            r -> new ResumePhase(PHASES.from(r), null, r.nextBoolean() ? DATES.from(r) : null),
            r -> new MarkPhaseNotApplicable(PHASES.from(r), "none here", r.nextBoolean() ? DATES.from(r) : null),
            r -> new ClearRecheck(PHASES.from(r), "looked", r.nextBoolean() ? DATES.from(r) : null),
            r -> new CorrectPhaseFact(
                    PHASES.from(r), r.nextInt(3, 15), correction().from(r), "typing error"));

    /** Statuses of few steps, each at most once. */
    public static final Gen<List<StepMark>> MARKS = random -> Gen.<StepMark>oneOf(r ->
                    new StepMark(r.nextInt(1, 5), Gen.of(StepStatus.values()).from(r)))
            .listOf(4)
            .from(random)
            .stream()
            .collect(Collectors.toMap(StepMark::step, mark -> mark, (first, again) -> first, TreeMap::new))
            .values()
            .stream()
            .toList();

    private static final Gen<BusinessCommand> STEP_COMMANDS = Gen.oneOf(
            r -> new RecordStepStatuses(r.nextBoolean() ? DATES.from(r) : null, MARKS.from(r), null),
            r -> new RecordStepStatuses(SOME_DATES.from(r), MARKS.from(r), null),
            r -> new CorrectStepStatuses(
                    r.nextInt(3, 15), r.nextBoolean() ? DATES.from(r) : null, MARKS.from(r), "typing error"));

    private static final Gen<BusinessCommand> COMMANDS = Gen.oneOf(
            PHASE_COMMANDS,
            PHASE_COMMANDS,
            PHASE_COMMANDS,
            STEP_COMMANDS,
            r -> new PackageShare(PHASE_COMMANDS.from(r), r.nextInt(5) == 0 ? "other" : "core", r.nextBoolean()),
            Gen.oneOf(
                    r -> new WithdrawEntry("entry", Set.of((long) r.nextInt(15)), "by mistake"),
                    r -> new RegisterBusiness("業務", null, 1, List.of(), null),
                    r -> new AssignPackage(Gen.of("core", "other").from(r), DATES.from(r), null),
                    r -> new ProposeResponsibleDivision(Gen.of("tax", "welfare").from(r), DATES.from(r), null),
                    r -> new ConfirmResponsibleDivision(Fixed.OWNER, DATES.from(r), null)));

    private static final Gen<Actor> ACTORS = Gen.of(
            Fixed.dxOffice(),
            Fixed.dxOffice(),
            Fixed.officer("tax-1", Fixed.OWNER),
            Fixed.officer("tax-2", Fixed.OWNER),
            Fixed.officer("welfare-1", "welfare"),
            Fixed.auditor());

    /** A command and who sends it. */
    public record Request(BusinessCommand command, Actor actor) {}

    /** Anything anybody may send. */
    public static final Gen<Request> REQUESTS = random -> new Request(COMMANDS.from(random), ACTORS.from(random));

    private Businesses() {}

    private static Gen<Correction> correction() {
        Gen<String> fields = Gen.of(
                "completedOn",
                "occurredOn",
                "startedOn",
                "decidedOn",
                "end",
                "reason",
                "comment",
                "evidence",
                "no-such");
        Gen<String> values = Gen.oneOf(
                random -> DATES.from(random).text(), Gen.of("", "text", "2024-13", "FY24", "2024-02-30", "true"));
        return random -> new Correction(fields.from(random), random.nextInt(6) == 0 ? null : values.from(random), null);
    }

    /** What became of one request: the history it met, how it was answered, the history it left. */
    public record Answered(
            Request request,
            EntryContext context,
            History<BusinessCommand, BusinessMigration, BusinessEvent> before,
            Decision<BusinessEvent> decision,
            History<BusinessCommand, BusinessMigration, BusinessEvent> after) {}

    /** The requests one after the other on the business of {@link Given#business}, six hours apart, each with its own id. */
    public static List<Answered> answer(List<Request> requests) {
        List<Answered> all = new ArrayList<>();
        History<BusinessCommand, BusinessMigration, BusinessEvent> history =
                Given.business().history();
        for (Request request : requests) {
            EntryContext context = Fixed.command(
                    request.actor(),
                    Fixed.FIRST_RECORDING.plus(Duration.ofHours(6L * (1 + all.size()))),
                    "command-" + all.size());
            Decision<BusinessEvent> decision = history.answer(
                    Fixed.id("business", "generated"), request.command(), new Precondition.None(), context);
            History<BusinessCommand, BusinessMigration, BusinessEvent> after = append(history, decision, context);
            all.add(new Answered(request, context, history, decision, after));
            history = after;
        }
        return all;
    }

    /** The history with the events of a decision, recorded as the log would. */
    public static History<BusinessCommand, BusinessMigration, BusinessEvent> append(
            History<BusinessCommand, BusinessMigration, BusinessEvent> history,
            Decision<BusinessEvent> decision,
            EntryContext context) {
        History<BusinessCommand, BusinessMigration, BusinessEvent> next = history;
        if (decision instanceof Decision.Accepted<BusinessEvent>(var events, var alerts)) {
            for (BusinessEvent event : events) {
                next = next.plus(new Recorded<>(event, next.version() + 1, Fixed.envelope(context, alerts)));
            }
        }
        return next;
    }
}
