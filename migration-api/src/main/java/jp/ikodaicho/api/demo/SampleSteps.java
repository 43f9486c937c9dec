package jp.ikodaicho.api.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import jp.ikodaicho.api.startingdata.StartingDataFile.BusinessLine;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.CorrectStepStatuses;
import jp.ikodaicho.domain.business.commands.RecordStepStatuses;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.model.BusinessMigration;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.PartialDate;

/** Chapter of the made-up history: every month the DX office reports how the 40 steps of the 20 stand, as their phases do. */
final class SampleSteps {
    /** Steps that belong to a phase in this city; nobody has published which they are. */
    private record Span(Phase phase, int first, int last) {}

    private static final List<Span> SPANS = List.of(
            new Span(Phase.SURVEY, 1, 5),
            new Span(Phase.FIT_GAP, 6, 10),
            new Span(Phase.MIGRATION_PLAN, 11, 15),
            new Span(Phase.SELECTION_CONTRACT, 16, 28),
            new Span(Phase.DATA_PREPARATION, 29, 30),
            new Span(Phase.CHARACTER_MAPPING, 31, 31),
            new Span(Phase.ENVIRONMENT, 32, 33),
            new Span(Phase.GOVERNMENT_CLOUD_MOVE, 34, 35),
            new Span(Phase.DATA_MIGRATION, 36, 38),
            new Span(Phase.GO_LIVE, 39, 40));
    private static final YearMonth FIRST = YearMonth.of(2023, 6);
    private static final YearMonth LAST = YearMonth.of(2026, 9);
    private static final int REPORT_DAY = 6;
    private static final String SOURCE = "進捗報告（月次）";

    /** The one that looks for a vendor; the others stay with theirs, and ask nobody for an offer. */
    private static final String REBUILT = "disability-welfare";

    private static final List<Integer> OFFERS = List.of(24, 25);

    private final SampleDesk desk;

    private SampleSteps(SampleDesk desk) {
        this.desk = desk;
    }

    static void write(SampleDesk desk, Random random) {
        SampleSteps chapter = new SampleSteps(desk);
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            YearMonth of = month;
            LocalDate day = month.plusMonths(1).atDay(REPORT_DAY + random.nextInt(3));
            desk.on(day, () -> chapter.report(of));
        }
        desk.on("2024-02-19", chapter::reportTheWrongBusiness);
        desk.on("2024-05-20", () -> chapter.correct("health-management"));
    }

    /** What has changed since the last report, of every business in one entry. */
    private void report(YearMonth month) {
        List<Step> steps = new ArrayList<>();
        for (BusinessLine line : desk.file().businesses()) {
            List<StepMark> changed = changed(line, month);
            if (line.number() != null && !changed.isEmpty()) {
                var command = new RecordStepStatuses(new PartialDate.Month(month), changed, SOURCE);
                steps.add(desk.step(BusinessAggregate.KIND, line.id(), command));
            }
        }
        if (!steps.isEmpty()) {
            desk.enter(SampleStaff.DX, steps);
        }
    }

    private List<StepMark> changed(BusinessLine line, YearMonth month) {
        BusinessMigration business = desk.business(line.id());
        var before = business.steps().statuses();
        return SPANS.stream()
                .flatMap(span -> marks(line.id(), span, status(business, span.phase(), month)).stream())
                .filter(mark ->
                        !before.of(mark.step()).filter(mark.status()::equals).isPresent())
                .toList();
    }

    private static PhaseStatus status(BusinessMigration business, Phase phase, YearMonth month) {
        return business.facts(phase).on(month.atEndOfMonth()).state().work();
    }

    private static List<StepMark> marks(String business, Span span, PhaseStatus status) {
        List<StepMark> marks = new ArrayList<>();
        for (int step = span.first(); step <= span.last(); step++) {
            boolean firstHalf = 2 * (step - span.first()) < span.last() - span.first();
            boolean offer = OFFERS.contains(step) && !REBUILT.equals(business);
            marks.add(new StepMark(step, offer ? StepStatus.NOT_APPLICABLE : of(status, firstHalf)));
        }
        return marks;
    }

    private static StepStatus of(PhaseStatus status, boolean firstHalf) {
        return switch (status) {
            case UNPLANNED, PLANNED -> StepStatus.NOT_STARTED;
            case IN_PROGRESS, AWAITING_CONFIRMATION, REOPENED, SUSPENDED ->
                firstHalf ? StepStatus.COMPLETED : StepStatus.IN_PROGRESS;
            case DONE -> StepStatus.COMPLETED;
            case NOT_APPLICABLE -> StepStatus.NOT_APPLICABLE;
        };
    }

    private void reportTheWrongBusiness() {
        StepMark mark = new StepMark(39, StepStatus.COMPLETED);
        var command = new RecordStepStatuses(PartialDate.of(desk.today()), List.of(mark), null);
        MemoryLedger.Receipt receipt =
                desk.enter(SampleStaff.DX, List.of(desk.step(BusinessAggregate.KIND, "electoral-roll", command)));
        desk.in(
                1,
                () -> receipt.sequences().forEach((business, sequences) -> {
                    var withdrawal = new WithdrawEntry(
                            receipt.correlationId(), new LinkedHashSet<>(sequences), "別の業務の報告を取り違えたため");
                    desk.enter(SampleStaff.DX, List.of(desk.step(business.kind(), business.key(), withdrawal)));
                }));
    }

    private void correct(String key) {
        var report = desk.business(key).steps().facts().getLast();
        int step = OFFERS.getFirst() - 1;
        StepStatus right = report.statuses()
                .of(step)
                .filter(StepStatus.IN_PROGRESS::equals)
                .map(underWay -> StepStatus.NOT_STARTED)
                .orElse(StepStatus.IN_PROGRESS);
        var command =
                new CorrectStepStatuses(report.sequence(), null, List.of(new StepMark(step, right)), "ステップの番号の読み違え");
        desk.enter(SampleStaff.DX, key, command);
    }
}
