package jp.ikodaicho.api.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.ikodaicho.domain.initiative.InitiativeAggregate;
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
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Chapter of the made-up history: the initiatives beside the move. One goes as planned, one is put off, one is late, one was
 * never heard of again, one is given up, and two are measured for three years.
 */
final class SampleInitiatives {
    private static final String REGISTERED = "2023-06-19";
    private static final String DOCUMENT = "見本市DX推進計画（架空）";
    private static final LocalDate FIRST_QUARTER = LocalDate.of(2023, 6, 30);
    private static final int QUARTERS = 13;
    private static final int MONTHS = 3;

    private final SampleDesk desk;
    private final SampleStaff staff;
    private final Random random;

    private SampleInitiatives(SampleDesk desk, Random random) {
        this.desk = desk;
        this.staff = new SampleStaff(desk);
        this.random = random;
    }

    static void write(SampleDesk desk, Random random) {
        SampleInitiatives chapter = new SampleInitiatives(desk, random);
        chapter.asPlanned();
        chapter.putOff();
        chapter.late();
        chapter.neverHeardOf();
        chapter.givenUp();
        chapter.measured();
    }

    private void asPlanned() {
        register("chat", "M01", "ビジネスチャットの導入", null);
        plan("chat", "trial", "トライアル実施", "2023-07/2023-12");
        route("chat", "budget-december", "予算要求（１２月補正）", "2023-12");
        route("chat", "budget-initial", "予算要求（当初予算）", "2024-02");
        plan("chat", "introduction", "本格導入", "by:FY2024");
        dx("2023-07-03", "chat", new StartInitiative(day("2023-07-03"), null));
        reach("2024-01-09", "chat", "trial", "2023-07/2023-12");
        reach("2024-02-26", "chat", "budget-initial", "2024-02");
        reach("2024-06-03", "chat", "introduction", "2024-06-03");
        dx("2024-06-28", "chat", new FinishInitiative(MilestoneDate.parse("2024-06"), "全庁で利用開始"));
    }

    private void putOff() {
        register("intranet", "M02", "庁内ネットワークの更新", null);
        plan("intranet", "contract", "契約締結", "2023-11");
        plan("intranet", "construction", "構築・端末設定", "2024-01/2024-08");
        plan("intranet", "start-of-use", "使用開始", "2024-09-02");
        dx("2023-09-04", "intranet", new StartInitiative(day("2023-09"), null));
        reach("2023-12-04", "intranet", "contract", "2023-11-30");
        reschedule("2024-07-16", "intranet", "construction", "2024-01/2024-12");
        reschedule("2024-07-16", "intranet", "start-of-use", "2025-01-06");
        reach("2025-01-06", "intranet", "construction", "2024-01/2024-12");
        reach("2025-01-08", "intranet", "start-of-use", "2025-01-06");
        dx("2025-03-31", "intranet", new FinishInitiative(MilestoneDate.parse("FY2024"), null));
    }

    private void late() {
        register("e-approval", "M03", "電子決裁の導入", null);
        plan("e-approval", "scanners", "スキャナの配布", "2023-10");
        plan("e-approval", "rules", "運用ルールの策定", "FY2023");
        plan("e-approval", "introduction", "全課での導入", "2025-04");
        dx("2023-10-02", "e-approval", new StartInitiative(day("2023-10-02"), null));
        reach("2023-10-24", "e-approval", "scanners", "2023-10-20");
        dx("2024-05-13", "e-approval", new SuspendInitiative("文書管理規程の改正待ち", day("FY2025"), null));
        var owner = new AssignInitiativeDivision("personnel-administration", day("2025-04-01"), "推進体制の見直し");
        dx("2025-03-24", "e-approval", owner);
        dx("2025-06-09", "e-approval", new ResumeInitiative("規程の改正を受けて再開", null));
        reach("2025-11-17", "e-approval", "rules", "2025-11");
    }

    private void neverHeardOf() {
        register("open-data", "M04", "オープンデータの公開", null);
        plan("open-data", "catalogue", "公開データの一覧の作成", "2024-03");
        plan("open-data", "publication", "公開", "FY2024");
        plan("open-data", "use", "市民による活用", null);
    }

    private void givenUp() {
        register("ai-ocr", "M05", "AI-OCRの利用", "tax-assessment");
        plan("ai-ocr", "proof", "申告書での実証", "2024-02/2024-03");
        plan("ai-ocr", "rollout", "他の帳票への拡大", "FY2024");
        dx("2024-02-05", "ai-ocr", new StartInitiative(day("2024-02-01"), null));
        officer("2024-04-10", "ai-ocr", "tax-assessment", reached("proof", "2024-03-29"));
        dx("2025-02-17", "ai-ocr", new DropMilestone("rollout", "読取精度が足りないため", null));
        dx("2025-02-17", "ai-ocr", new DropInitiative("読取精度が足りないため", day("2025-02-14")));
    }

    private void measured() {
        register("card", "M06", "マイナンバーカードの普及促進", "citizens-counter");
        register("classes", "M07", "スマートフォン教室", "long-term-care-insurance");
        BigDecimal rate = new BigDecimal("62.4");
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            LocalDate on = FIRST_QUARTER.plusMonths((long) quarter * MONTHS);
            rate = rate.add(BigDecimal.valueOf(5L + random.nextInt(15), 1));
            RecordIndicator value = rate(rate, on);
            desk.on(on.plusDays(12), () -> officer("card", "citizens-counter", value));
        }
        desk.on("2024-10-21", this::mistake);
        for (int year = 2023; year < 2026; year++) {
            classes(year, 180 + random.nextInt(90));
        }
    }

    private void classes(int year, int participants) {
        plan("classes", "year-" + year, "各公民館での開催（" + year + "年度）", "FY" + year);
        String day = (year + 1) + "-04-15";
        var people = new RecordIndicator(
                "participants", "参加者数", Decimal.parse(participants + ""), "人", null, day("FY" + year), null);
        officer(day, "classes", "long-term-care-insurance", reached("year-" + year, "FY" + year));
        officer(day, "classes", "long-term-care-insurance", people);
    }

    /** A slip of the decimal point, taken back the day after. */
    private void mistake() {
        Actor keeper = staff.of("citizens-counter", false);
        RecordIndicator wrong = rate(new BigDecimal("7.05"), LocalDate.of(2024, 9, 30));
        MemoryLedger.Receipt receipt = enter(keeper, "card", wrong);
        List<Long> sequences = receipt.sequences().values().iterator().next();
        desk.in(
                1,
                () -> enter(
                        keeper,
                        "card",
                        new WithdrawInitiativeFacts(receipt.correlationId(), Set.copyOf(sequences), "小数点の誤り")));
    }

    private static RecordIndicator rate(BigDecimal value, LocalDate on) {
        return new RecordIndicator("issued", "交付率", new Decimal(value), "%", "見本市", PartialDate.of(on), null);
    }

    private void register(String key, String number, String title, @Nullable String division) {
        boolean priority = "card".equals(key);
        dx(REGISTERED, key, new RegisterInitiative(number, title, null, priority, division, DOCUMENT));
    }

    /** Plans a milestone on the day the initiative is registered. */
    private void plan(String key, String milestone, String title, @Nullable String date) {
        MilestoneDate due = date == null ? null : MilestoneDate.parse(date);
        dx(REGISTERED, key, new PlanMilestone(milestone, title, due, null, null, DOCUMENT, day(REGISTERED)));
    }

    /** Plans one of two ways to ask for the money. */
    private void route(String key, String milestone, String title, String date) {
        MilestoneDate due = MilestoneDate.parse(date);
        dx(REGISTERED, key, new PlanMilestone(milestone, title, due, "予算要求", null, DOCUMENT, day(REGISTERED)));
    }

    private void reschedule(String day, String key, String milestone, String date) {
        MilestoneDate due = MilestoneDate.parse(date);
        dx(day, key, new RescheduleMilestone(milestone, due, "機器の納期の遅れによる延期", "庁内会議 議事録", day(day)));
    }

    private void reach(String day, String key, String milestone, String date) {
        dx(day, key, reached(milestone, date));
    }

    private static ReachMilestone reached(String milestone, String date) {
        return new ReachMilestone(milestone, MilestoneDate.parse(date), null);
    }

    private void dx(String day, String key, InitiativeCommand command) {
        desk.on(day, () -> enter(SampleStaff.DX, key, command));
    }

    private void officer(String day, String key, String division, InitiativeCommand command) {
        desk.on(day, () -> officer(key, division, command));
    }

    private void officer(String key, String division, InitiativeCommand command) {
        enter(staff.of(division, random.nextBoolean()), key, command);
    }

    private MemoryLedger.Receipt enter(Actor actor, String key, InitiativeCommand command) {
        return desk.enter(actor, List.of(desk.step(InitiativeAggregate.KIND, key, command)));
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
