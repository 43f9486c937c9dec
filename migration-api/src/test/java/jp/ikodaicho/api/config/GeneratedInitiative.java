package jp.ikodaicho.api.config;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeDivisionAssigned;
import jp.ikodaicho.domain.initiative.events.InitiativeDropped;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
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
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.testing.Businesses;
import jp.ikodaicho.domain.testing.Gen;

/** The history of an initiative made up by chance: every kind of event, dates of every form, some facts withdrawn. */
final class GeneratedInitiative {

    private static final int MOST = 40;

    private static final Gen<MilestoneDate> DATES = Gen.oneOf(
            r -> new MilestoneDate.Within(Businesses.DATES.from(r)),
            r -> new MilestoneDate.By(Businesses.DATES.from(r)),
            r -> new MilestoneDate.Period(Businesses.DATES.from(r), Businesses.DATES.from(r)));

    private static final Gen<String> MILESTONES = Gen.of("a", "b");

    private static final Gen<InitiativeEvent> EVENTS = Gen.oneOf(
            r -> new MilestoneRescheduled(MILESTONES.from(r), DATES.from(r), "延期", null, date(r)),
            r -> new MilestoneReached(MILESTONES.from(r), DATES.from(r), "達成"),
            r -> new MilestoneDropped(MILESTONES.from(r), date(r), "中止"),
            r -> new InitiativeStarted(date(r), null),
            r -> new InitiativeFinished(DATES.from(r), null),
            r -> new InitiativeSuspended(date(r), "待ち", date(r)),
            r -> new InitiativeResumed(date(r), null),
            r -> new InitiativeDropped(null, "中止"),
            r -> new InitiativeDivisionAssigned("tax", date(r), null),
            r -> new IndicatorRecorded("rate", "率", Decimal.parse("63.0"), "%", MILESTONES.from(r), date(r), null),
            r -> new InitiativeFactWithdrawn(1L + r.nextInt(MOST), "entry", "誤り"));

    private GeneratedInitiative() {}

    private static PartialDate date(RandomGenerator random) {
        return Businesses.DATES.from(random);
    }

    static DomainEvent[] events(RandomGenerator random) {
        List<DomainEvent> events = new ArrayList<>();
        events.add(new InitiativeRegistered("I01", "取組", null, true, "tax", null));
        events.add(new MilestonePlanned("a", "題", DATES.from(random), "案", null, null, date(random)));
        events.add(new MilestonePlanned("b", "題", null, "案", "注", null, null));
        events.addAll(EVENTS.listOf(MOST).from(random));
        return events.toArray(DomainEvent[]::new);
    }
}
