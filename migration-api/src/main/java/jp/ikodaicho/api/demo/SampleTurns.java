package jp.ikodaicho.api.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import jp.ikodaicho.api.startingdata.StartingDataFile.BusinessLine;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.commands.ClearRecheck;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.commands.MarkPhaseNotApplicable;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.business.commands.ReopenPhase;
import jp.ikodaicho.domain.business.commands.ReportPhaseCompletion;
import jp.ikodaicho.domain.business.commands.ResumePhase;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.commands.SuspendPhase;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Evidence;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.shared.PhaseFact;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.PartialDate;

/** Chapter of the made-up history: what goes otherwise than planned, and what is still open at the end. */
final class SampleTurns {
    /** The package whose twelve businesses finish 文字同定 in one entry. */
    static final String CORE = "resident-core";

    private static final String SCHOOL = "school-enrolment";
    private static final String CHILDCARE = "after-school-childcare";
    private static final List<Evidence> RESULT = List.of(new Evidence("文字同定結果一覧 第3版", null, null));

    private final SampleDesk desk;
    private final SampleStaff staff;

    private SampleTurns(SampleDesk desk) {
        this.desk = desk;
        this.staff = new SampleStaff(desk);
    }

    static void write(SampleDesk desk, Random random) {
        SampleTurns chapter = new SampleTurns(desk);
        desk.on("2024-03-18", chapter::mapTogetherTooEarly);
        chapter.reopenings();
        chapter.suspensions();
        chapter.notApplicable();
        chapter.corrections(random);
        chapter.openEnds();
    }

    private void mapTogetherTooEarly() {
        MemoryLedger.Receipt receipt = mapTogether("2024-03-08");
        desk.in(1, () -> withdraw(receipt));
        desk.in(2, () -> mapTogether("2024-03-15"));
    }

    private MemoryLedger.Receipt mapTogether(String day) {
        CompletePhase command =
                new CompletePhase(Phase.CHARACTER_MAPPING, PartialDate.parse(day), RESULT, "12業務をまとめて確認", false);
        List<Step> steps = desk.file().businesses().stream()
                .filter(business -> CORE.equals(business.systemPackage()))
                .map(BusinessLine::id)
                .map(key -> desk.step(BusinessAggregate.KIND, key, new PackageShare(command, CORE, false)))
                .toList();
        return desk.enter(SampleStaff.DX, steps);
    }

    private void withdraw(MemoryLedger.Receipt receipt) {
        List<Step> steps = new ArrayList<>();
        receipt.sequences().forEach((business, sequences) -> {
            var command =
                    new WithdrawEntry(receipt.correlationId(), new LinkedHashSet<>(sequences), "完了日を誤って一括で記録したため");
            steps.add(desk.step(business.kind(), business.key(), command));
        });
        desk.enter(SampleStaff.DX, steps);
    }

    private void reopenings() {
        reopen("2025-05-12", "fixed-asset-tax", Phase.CHARACTER_MAPPING, "外字の同定漏れが見つかったため");
        redo("2025-06-02", "fixed-asset-tax", Phase.CHARACTER_MAPPING);
        for (Phase flagged : Phase.values()) {
            desk.on("2025-06-16", () -> clear("fixed-asset-tax", flagged));
        }
        reopen("2025-07-07", "late-elderly-medical-care", Phase.DATA_PREPARATION, "移行元データに重複が見つかったため");
        redo("2025-08-04", "late-elderly-medical-care", Phase.DATA_PREPARATION);
        reopen("2026-06-08", "national-pension", Phase.SURVEY, "制度改正により調査をやり直すため");
    }

    private void reopen(String day, String key, Phase phase, String reason) {
        desk.on(day, () -> {
            if (status(key, phase) == PhaseStatus.DONE && status(key, Phase.DATA_MIGRATION) == PhaseStatus.DONE) {
                desk.enter(staff.officer(key, false), key, new ReopenPhase(phase, reason, null));
            }
        });
    }

    private void redo(String day, String key, Phase phase) {
        desk.on(day, () -> {
            if (status(key, phase) == PhaseStatus.REOPENED) {
                List<Evidence> evidence = List.of(new Evidence("再確認結果 第1版", null, null));
                var command = new CompletePhase(phase, PartialDate.parse(day), evidence, "やり直し分の完了", false);
                desk.enter(SampleStaff.DX, key, command);
            }
        });
    }

    private void clear(String key, Phase phase) {
        if (desk.business(key).state(phase).recheck()) {
            desk.enter(staff.officer(key, true), key, new ClearRecheck(phase, "影響がないことを確認", null));
        }
    }

    private void suspensions() {
        suspend("2023-12-04", SCHOOL, Phase.DATA_PREPARATION, "小中学校の統合方針の決定待ち");
        desk.on("2024-01-15", () -> {
            if (status(SCHOOL, Phase.DATA_PREPARATION) == PhaseStatus.SUSPENDED) {
                var command = new ResumePhase(Phase.DATA_PREPARATION, "統合方針の決定を受けて再開", null);
                desk.enter(staff.officer(SCHOOL, false), SCHOOL, command);
            }
        });
        suspend("2024-10-15", CHILDCARE, Phase.SELECTION_CONTRACT, "標準化の対象外のため、選定の方針を再検討");
    }

    private void suspend(String day, String key, Phase phase, String reason) {
        desk.on(day, () -> {
            if (!status(key, phase).isSettled()) {
                desk.enter(staff.officer(key, false), key, new SuspendPhase(phase, reason, null, null));
            }
        });
    }

    private void notApplicable() {
        notApplicable("2023-07-10", "family-register-supplement", Phase.WORKFLOW_REVIEW);
        notApplicable("2023-07-18", "corporate-inhabitant-tax", Phase.ORDINANCES_PIA);
        notApplicable("2024-06-10", CHILDCARE, Phase.GOVERNMENT_CLOUD_MOVE);
    }

    private void notApplicable(String day, String key, Phase phase) {
        desk.on(day, () -> {
            if (!status(key, phase).isSettled()) {
                var command = new MarkPhaseNotApplicable(phase, "この業務では該当する作業がないため", null);
                desk.enter(SampleStaff.DX, key, command);
            }
        });
    }

    private void corrections(Random random) {
        for (String key : List.of("child-allowance", "health-management", "national-health-insurance")) {
            desk.on("2024-0%d-13".formatted(5 + random.nextInt(2)), () -> correct(key));
        }
    }

    private void correct(String key) {
        desk.business(key).facts(Phase.FIT_GAP).facts().stream()
                .filter(fact -> fact.recorded() instanceof PhaseCompleted)
                .findFirst()
                .map(fact -> dayBefore(fact))
                .ifPresent(command -> desk.enter(staff.officer(key, true), key, command));
    }

    private static CorrectPhaseFact dayBefore(PhaseFact fact) {
        Correction correction =
                new Correction("completedOn", fact.countsFrom().minusDays(1).toString(), null);
        return new CorrectPhaseFact(Phase.FIT_GAP, fact.sequence(), correction, "議事録の日付に合わせて訂正");
    }

    private void openEnds() {
        Phase phase = Phase.WORKFLOW_REVIEW;
        BusinessCommand start = new StartPhase(phase, PartialDate.parse("2024-04-08"));
        BusinessCommand begin = new StartPhase(phase, PartialDate.parse("2026-08-03"));
        BusinessCommand report =
                new ReportPhaseCompletion(phase, PartialDate.parse("2026-10-16"), List.of(), null, false);
        BusinessCommand plan = new PlanPhase(phase, null, PartialDate.parse("FY2026"), null, "業務見直し計画", null);
        desk.on("2024-04-15", () -> desk.enter(SampleStaff.dx("s0003"), "electoral-roll", start));
        desk.on("2026-08-04", () -> officer("light-vehicle-tax", begin));
        desk.on("2026-10-19", () -> officer("light-vehicle-tax", report));
        desk.on("2026-09-14", () -> officer("child-rearing-allowance", plan));
    }

    private void officer(String key, BusinessCommand command) {
        desk.enter(staff.officer(key, false), key, command);
    }

    private PhaseStatus status(String key, Phase phase) {
        return desk.business(key).status(phase);
    }
}
