package jp.ikodaicho.domain.initiative.model;

import jp.ikodaicho.domain.entry.History;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
import jp.ikodaicho.domain.initiative.events.InitiativeRegistered;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.events.MilestonePlanned;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.testing.Given;
import org.jspecify.annotations.Nullable;

/** Initiatives as the tests of their rules need them; the first event after {@link #initiative} has sequence 1. */
final class InitiativeTests {

    static final InitiativeRegistered REGISTERED =
            new InitiativeRegistered("I10", "イントラ更新", null, false, "tax", "slides");

    private InitiativeTests() {}

    static Given<InitiativeCommand, Initiative, InitiativeEvent> unregistered(InitiativeEvent... events) {
        return new Given<>(History.empty(new InitiativeDecider())).and(events);
    }

    /** A registered initiative of the division {@code tax}. */
    static Given<InitiativeCommand, Initiative, InitiativeEvent> initiative(InitiativeEvent... events) {
        return unregistered(REGISTERED).and(events);
    }

    static MilestonePlanned planned(String milestone, @Nullable String date) {
        return new MilestonePlanned(
                milestone, "契約締結", date == null ? null : MilestoneDate.parse(date), null, null, null, null);
    }

    static MilestonePlanned alternative(String milestone, @Nullable String date) {
        return new MilestonePlanned(
                milestone, "予算要求", date == null ? null : MilestoneDate.parse(date), "予算要求", null, null, null);
    }

    static MilestoneReached reached(String milestone, String date) {
        return new MilestoneReached(milestone, MilestoneDate.parse(date), null);
    }
}
