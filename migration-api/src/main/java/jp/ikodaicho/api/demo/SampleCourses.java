package jp.ikodaicho.api.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.ikodaicho.api.startingdata.StartingDataFile.BusinessLine;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.business.commands.ReportPhaseCompletion;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.events.Evidence;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompletionReported;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.business.model.BusinessMigration;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Chapter of the made-up history: each business through its phases, planned, begun, finished, some late, some not at all. */
final class SampleCourses {
    /** One phase as first planned; {@code share} is how much of a business's delay has built up by then, in percent. */
    private record Leg(Phase phase, LocalDate start, int days, int share) {
        Leg(Phase phase, String start, int days, int share) {
            this(phase, LocalDate.parse(start), days, share);
        }
    }

    private static final List<Leg> LEGS = List.of(
            new Leg(Phase.SURVEY, "2023-06-05", 50, 0),
            new Leg(Phase.FIT_GAP, "2023-08-07", 110, 5),
            new Leg(Phase.CHARACTER_MAPPING, "2023-09-04", 140, 5),
            new Leg(Phase.DATA_PREPARATION, "2023-10-02", 150, 10),
            new Leg(Phase.MIGRATION_PLAN, "2023-12-04", 70, 15),
            new Leg(Phase.SELECTION_CONTRACT, "2024-02-13", 70, 20),
            new Leg(Phase.ENVIRONMENT, "2024-05-07", 80, 40),
            new Leg(Phase.GOVERNMENT_CLOUD_MOVE, "2024-08-05", 100, 60),
            new Leg(Phase.DATA_MIGRATION, "2024-09-17", 80, 75),
            new Leg(Phase.TEST_TRAINING, "2024-11-05", 45, 90),
            new Leg(Phase.GO_LIVE, "2024-12-16", 21, 100),
            new Leg(Phase.STABILIZATION, "2025-01-20", 80, 100));
    private static final Set<Phase> ONLY_SOME = EnumSet.of(Phase.TEST_TRAINING, Phase.STABILIZATION);
    private static final List<String> SLOW =
            List.of("public-assistance", "disability-welfare", "after-school-childcare");
    private static final int PERCENT = 100;
    private static final int LATE_PERCENT = 15;
    private static final int REPLAN_DAYS = 30;
    private static final int WEEK = 7;
    private static final int SPREAD = 21;

    private final SampleDesk desk;
    private final SampleStaff staff;
    private final Random random;

    private SampleCourses(SampleDesk desk, Random random) {
        this.desk = desk;
        this.staff = new SampleStaff(desk);
        this.random = random;
    }

    static void write(SampleDesk desk, Random random) {
        SampleCourses chapter = new SampleCourses(desk, random);
        desk.file().businesses().forEach(chapter::course);
    }

    private void course(BusinessLine business) {
        int delay = delay(business) + random.nextInt(SPREAD);
        boolean thorough = random.nextBoolean();
        for (Leg leg : LEGS) {
            if (thorough || !ONLY_SOME.contains(leg.phase())) {
                leg(business, leg, delay * leg.share() / PERCENT);
            }
        }
    }

    private static int delay(BusinessLine business) {
        if (SLOW.contains(business.id())) {
            return 900;
        }
        return switch (String.valueOf(business.systemPackage())) {
            case "welfare" -> 180;
            case "health" -> 270;
            case "family-register" -> 380;
            default -> 0;
        };
    }

    private void leg(BusinessLine business, Leg leg, int slip) {
        String key = business.id();
        LocalDate start = leg.start().plusDays(slip + random.nextInt(WEEK));
        LocalDate planned = leg.start().minusDays(14 + random.nextInt(SPREAD));
        desk.on(planned, () -> plan(key, leg));
        if (slip > REPLAN_DAYS) {
            desk.on(leg.start(), () -> replan(key, leg, slip / 2));
            desk.on(leg.start().plusDays(slip / 2), () -> replan(key, leg, slip));
        }
        desk.on(start.plusDays(lateness()), () -> start(key, leg.phase(), start));
        boolean together = leg.phase() == Phase.CHARACTER_MAPPING && SampleTurns.CORE.equals(business.systemPackage());
        if (!together) {
            desk.on(start.plusDays(leg.days() + random.nextInt(WEEK)), () -> finish(key, leg.phase()));
        }
    }

    /** Days between a fact and its entry: few as a rule, weeks now and then. */
    private int lateness() {
        return random.nextInt(PERCENT) < LATE_PERCENT ? 14 + random.nextInt(SPREAD) : random.nextInt(2);
    }

    private void plan(String key, Leg leg) {
        if (status(key, leg.phase()) == PhaseStatus.UNPLANNED) {
            desk.enter(SampleStaff.DX, key, plan(leg, 0, null));
        }
    }

    private void replan(String key, Leg leg, int slip) {
        if (status(key, leg.phase()) == PhaseStatus.PLANNED) {
            desk.enter(staff.officer(key, false), key, plan(leg, slip, "ベンダーの作業体制の見直しによる延期"));
        }
    }

    private PlanPhase plan(Leg leg, int slip, @Nullable String reason) {
        LocalDate start = leg.start().plusDays(slip);
        String document = reason == null ? "見本市標準化移行計画" : "標準化推進部会 議事録";
        return new PlanPhase(
                leg.phase(),
                month(start),
                month(start.plusDays(leg.days())),
                reason,
                document,
                PartialDate.of(desk.today()));
    }

    private static PartialDate month(LocalDate day) {
        return new PartialDate.Month(YearMonth.from(day));
    }

    private void start(String key, Phase phase, LocalDate day) {
        PhaseStatus status = status(key, phase);
        if (status == PhaseStatus.UNPLANNED || status == PhaseStatus.PLANNED) {
            desk.enter(staff.officer(key, random.nextBoolean()), key, new StartPhase(phase, PartialDate.of(day)));
        }
    }

    /** Finishes a phase under way, or looks again a week later while it is not, or while what it builds on is not done. */
    private void finish(String key, Phase phase) {
        BusinessMigration business = desk.business(key);
        PhaseStatus status = business.status(phase);
        boolean ready =
                phase.upstream().stream().allMatch(up -> business.status(up).isSettled());
        if (status.isSettled()) {
            return;
        }
        if (status != PhaseStatus.IN_PROGRESS || !ready) {
            desk.in(WEEK, () -> finish(key, phase));
        } else if (random.nextBoolean()) {
            desk.enter(SampleStaff.DX, key, complete(phase, PartialDate.of(finishedOn(business, phase))));
        } else {
            report(key, phase, PartialDate.of(finishedOn(business, phase)));
        }
    }

    private LocalDate finishedOn(BusinessMigration business, Phase phase) {
        LocalDate started = business.facts(phase)
                .last(PhaseStarted.class)
                .map(fact -> fact.startedOn().last())
                .orElseGet(desk::today);
        LocalDate day = desk.today().minusDays(lateness());
        return day.isBefore(started) ? started : day;
    }

    private void report(String key, Phase phase, PartialDate day) {
        ReportPhaseCompletion command =
                new ReportPhaseCompletion(phase, day, evidence(phase), null, Phase.NEEDS_CONTRACT.contains(phase));
        desk.enter(staff.officer(key, false), key, command);
        desk.in(1 + random.nextInt(WEEK), () -> confirm(key, phase));
    }

    private void confirm(String key, Phase phase) {
        BusinessMigration business = desk.business(key);
        if (business.status(phase) == PhaseStatus.AWAITING_CONFIRMATION) {
            PartialDate day = business.facts(phase)
                    .last(PhaseCompletionReported.class)
                    .orElseThrow()
                    .completedOn();
            var confirming = random.nextBoolean() ? SampleStaff.DX : staff.officer(key, true);
            desk.enter(confirming, key, complete(phase, day));
        }
    }

    private CompletePhase complete(Phase phase, PartialDate day) {
        return new CompletePhase(phase, day, evidence(phase), null, Phase.NEEDS_CONTRACT.contains(phase));
    }

    private List<Evidence> evidence(Phase phase) {
        return random.nextInt(PERCENT) < LATE_PERCENT
                ? List.of()
                : List.of(new Evidence("%s 報告書 第%d版".formatted(phase.id(), 1 + random.nextInt(3)), null, null));
    }

    private PhaseStatus status(String key, Phase phase) {
        return desk.business(key).status(phase);
    }
}
