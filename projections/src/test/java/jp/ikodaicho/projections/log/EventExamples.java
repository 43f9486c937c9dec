package jp.ikodaicho.projections.log;

import java.util.List;
import jp.ikodaicho.domain.access.events.RoleGranted;
import jp.ikodaicho.domain.access.events.RoleRevoked;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Evidence;
import jp.ikodaicho.domain.business.events.LateGround;
import jp.ikodaicho.domain.business.events.LateMigrationDesignated;
import jp.ikodaicho.domain.business.events.LateMigrationLifted;
import jp.ikodaicho.domain.business.events.PackageAssigned;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseCompletionReported;
import jp.ikodaicho.domain.business.events.PhaseFactCorrected;
import jp.ikodaicho.domain.business.events.PhaseFactWithdrawn;
import jp.ikodaicho.domain.business.events.PhaseMarkedNotApplicable;
import jp.ikodaicho.domain.business.events.PhasePlanned;
import jp.ikodaicho.domain.business.events.PhaseReopened;
import jp.ikodaicho.domain.business.events.PhaseResumed;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.events.PhaseSuspended;
import jp.ikodaicho.domain.business.events.RecheckCleared;
import jp.ikodaicho.domain.business.events.RecheckRaised;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionConfirmed;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionProposed;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.events.StepStatusesCorrected;
import jp.ikodaicho.domain.business.events.StepStatusesRecorded;
import jp.ikodaicho.domain.business.events.StepStatusesWithdrawn;
import jp.ikodaicho.domain.characters.events.AfterCutoverAllowed;
import jp.ikodaicho.domain.characters.events.CharacterUsage;
import jp.ikodaicho.domain.characters.events.ConflictWaived;
import jp.ikodaicho.domain.characters.events.DecisionApproved;
import jp.ikodaicho.domain.characters.events.DecisionReturned;
import jp.ikodaicho.domain.characters.events.ExternalCharacterImported;
import jp.ikodaicho.domain.characters.events.ExternalCharacterRemoved;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.events.ReviewFactWithdrawn;
import jp.ikodaicho.domain.characters.events.ReviewHeld;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.characters.events.ReviewersAssigned;
import jp.ikodaicho.domain.characters.events.ShownCandidate;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.events.SubstituteLoaded;
import jp.ikodaicho.domain.characters.events.SubstituteVerified;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeDivisionAssigned;
import jp.ikodaicho.domain.initiative.events.InitiativeDropped;
import jp.ikodaicho.domain.initiative.events.InitiativeFactWithdrawn;
import jp.ikodaicho.domain.initiative.events.InitiativeFinished;
import jp.ikodaicho.domain.initiative.events.InitiativeRegistered;
import jp.ikodaicho.domain.initiative.events.InitiativeResumed;
import jp.ikodaicho.domain.initiative.events.InitiativeStarted;
import jp.ikodaicho.domain.initiative.events.InitiativeSuspended;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.events.MilestoneDropped;
import jp.ikodaicho.domain.initiative.events.MilestonePlanned;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.initiative.events.MilestoneRescheduled;
import jp.ikodaicho.domain.municipality.events.DivisionAbolished;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionRenamed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionConfirmed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionProposed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionWithdrawn;
import jp.ikodaicho.domain.municipality.events.DivisionTaskAssigned;
import jp.ikodaicho.domain.municipality.events.DivisionTaskFinished;
import jp.ikodaicho.domain.municipality.events.MunicipalityRegistered;
import jp.ikodaicho.domain.municipality.events.OwningDivisionAssigned;
import jp.ikodaicho.domain.municipality.events.PackageIntroduced;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.municipality.events.VendorEngaged;
import jp.ikodaicho.domain.published.events.ListedStep;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.domain.published.events.PublishedProgressImported;
import jp.ikodaicho.domain.published.events.StepListImported;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.domain.subcommittee.events.DivisionSeated;
import jp.ikodaicho.domain.subcommittee.events.SeatEntryWithdrawn;
import jp.ikodaicho.domain.subcommittee.events.SeatVacated;

/** One event of every type, with every component filled: what the approved files hold. */
final class EventExamples {

    private static final ListedCharacter LISTED = new ListedCharacter(
            "resident-core",
            "U+10DE92",
            "UNICODE_PUA",
            "邊\uDB40\uDD08",
            "ヘン",
            "01".repeat(32),
            List.of(new CharacterUsage("resident-register", "氏", 83)),
            "MJ058870",
            "同定",
            "旧町村システムから移行");

    private static final PartialDate DAY = PartialDate.parse("2024-06-30");
    private static final PartialDate MONTH = PartialDate.parse("2024-06");
    private static final PartialDate YEAR = PartialDate.parse("FY2024");
    private static final MilestoneDate PERIOD = MilestoneDate.parse("2023-07/2023-12");
    private static final MilestoneDate BY = MilestoneDate.parse("by:2023-10");
    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence("同定結果一覧 第3版", "https://example.jp/3", "ab".repeat(32)), new Evidence("議事録", null, null));

    private static final List<StepMark> MARKS =
            List.of(new StepMark(24, StepStatus.COMPLETED), new StepMark(25, StepStatus.NOT_APPLICABLE));

    private EventExamples() {}

    static List<DomainEvent> all() {
        return List.of(
                new MunicipalityRegistered("龍ケ崎市", "茨城県", false),
                new DivisionEstablished("税務課", YEAR, 3, "組織図"),
                new DivisionRenamed("課税課", DAY, "機構改革"),
                new DivisionAbolished(DAY, "統合"),
                new DivisionSuccessionProposed("digital", DAY, SuccessionKind.RENAMED, "組織図"),
                new DivisionSuccessionConfirmed("digital", "組織規則で確認"),
                new DivisionSuccessionWithdrawn("digital", "取り違え"),
                new DivisionTaskAssigned("hoiku", "学童保育システムの選定", YEAR, "資料 p.6"),
                new DivisionTaskFinished(DAY, "選定済み"),
                new PackageIntroduced("住民情報系", 1, "資料 p.3"),
                new VendorEngaged(new Vendor("事業者", "事業者株式会社", "1234567890123"), MONTH, "契約"),
                new OwningDivisionAssigned("zeimu", DAY, "分掌"),
                new BusinessRegistered("選挙人名簿", "選挙人名簿管理", 2, List.of("002", "003"), "資料 p.2"),
                new PackageAssigned("resident-core", DAY, "当初"),
                new ResponsibleDivisionProposed("zeimu", MONTH, "資料 p.4"),
                new ResponsibleDivisionConfirmed("zeimu", DAY, "確認済み"),
                new LateMigrationDesignated(LateGround.VENDOR_RESOURCES, DAY, MONTH, "決定 第3号", "結果一覧"),
                new LateMigrationLifted(MONTH, "移行完了"),
                new PhasePlanned(Phase.CHARACTER_MAPPING, MONTH, YEAR, "前倒し", "計画書 第2版", DAY),
                new PhaseStarted(Phase.FIT_GAP, MONTH),
                new PhaseCompletionReported(Phase.CHARACTER_MAPPING, DAY, EVIDENCE, "報告", true),
                new PhaseCompleted(Phase.CHARACTER_MAPPING, DAY, EVIDENCE, "𠮷田様確認", "staff-1", false),
                new PhaseReopened(Phase.CHARACTER_MAPPING, DAY, "文字の追加"),
                new PhaseSuspended(Phase.ENVIRONMENT, DAY, "契約待ち", YEAR),
                new PhaseResumed(Phase.ENVIRONMENT, DAY, "契約済み"),
                new PhaseMarkedNotApplicable(Phase.GOVERNMENT_CLOUD_MOVE, DAY, "対象外"),
                new RecheckRaised(Phase.DATA_MIGRATION, DAY, Phase.CHARACTER_MAPPING, 17),
                new RecheckCleared(Phase.DATA_MIGRATION, DAY, "影響なし"),
                new PhaseFactCorrected(Phase.CHARACTER_MAPPING, 12, new Correction("evidence", "text", EVIDENCE), "誤記"),
                new PhaseFactWithdrawn(Phase.CHARACTER_MAPPING, 12, "entry-1", "取り違え"),
                new InitiativeRegistered("I09", "ビジネスチャットツールの導入検討", "LGWANとインターネット", true, "childcare", "資料 p.5"),
                new InitiativeDivisionAssigned("zeimu", DAY, "機構改革"),
                new MilestonePlanned("trial", "トライアル実施", PERIOD, "予算要求", "最長６か月無料", "資料 p.5", YEAR),
                new MilestoneRescheduled("trial", BY, "延期", "議事録", DAY),
                new MilestoneReached("trial", BY, "全職員で試行"),
                new MilestoneDropped("trial", MONTH, "見送り"),
                new InitiativeStarted(MONTH, "着手"),
                new InitiativeFinished(PERIOD, "本格導入"),
                new InitiativeSuspended(DAY, "予算待ち", YEAR),
                new InitiativeResumed(DAY, "予算成立"),
                new InitiativeDropped(DAY, "方針変更"),
                new IndicatorRecorded("issued", "交付率", Decimal.parse("63.0"), "%", "龍ケ崎市", DAY, "資料 p.2"),
                new InitiativeFactWithdrawn(12, "entry-1", "取り違え"),
                new ExternalCharacterImported(LISTED, List.of("zeimu"), "外字一覧.csv", "ab".repeat(32)),
                new ExternalCharacterRemoved("外字一覧 第2版.csv", "cd".repeat(32)),
                new ReviewersAssigned(List.of("zeimu", "shimin"), "組織改正"),
                new SubstituteDecided(
                        ResultClass.D,
                        "MJ028902",
                        "MJ 006.02",
                        "縮退マップ",
                        List.of(
                                new ShownCandidate("MJ028902", Decimal.parse("0.981")),
                                new ShownCandidate("MJ058870", null)),
                        "𠮷ではなく﨑",
                        "市民第12号"),
                new ReviewHeld("戸籍を確認", MONTH),
                new DecisionApproved(1, "確認済み", "市民第13号"),
                new DecisionReturned(1, "点の有無"),
                new SubstituteDelivered(3, "ef".repeat(32)),
                new SubstituteLoaded(3, DAY, "取込済み"),
                new SubstituteVerified(DAY, "第1回リハーサル"),
                new ReviewReopened("リハーサルで相違", DAY),
                new AfterCutoverAllowed("追加要望中", YEAR),
                new ConflictWaived("family-register-tk010049", "戸籍は従来の文字を保持"),
                new ReviewFactWithdrawn(12, "entry-1", "取り違え"),
                new StepStatusesRecorded(MONTH, MARKS, "PMOツール"),
                new StepStatusesCorrected(12, MONTH, MARKS, "誤記"),
                new StepStatusesWithdrawn(12, "entry-1", "取り違え"),
                new PublishedProgressImported(
                        MONTH,
                        "ab".repeat(32),
                        220858,
                        List.of("resident-register", "seal-registration"),
                        List.of(new PublishedBody("茨城県", "龍ケ崎市", "0.9437", List.of(40, 39)))),
                new StepListImported(
                        "手順書 第2.0版",
                        DAY,
                        "ab".repeat(32),
                        List.of(
                                new ListedStep(3, "Fit&Gap分析", Phase.FIT_GAP),
                                new ListedStep(24, "RFPベンダー質問回答", null))),
                new RoleGranted(Role.DIVISION_OFFICER, "zeimu", DAY, YEAR, "異動"),
                new RoleRevoked(Role.DIVISION_OFFICER, "zeimu", DAY, "異動"),
                new DivisionSeated("zeimu", YEAR, "部会員名簿"),
                new SeatVacated("zeimu", MONTH, "作業の完了"),
                new SeatEntryWithdrawn("zeimu", 3, "取り違え"));
    }
}
