package jp.ikodaicho.domain.initiative.model;

import jp.ikodaicho.domain.initiative.commands.FinishInitiative;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.commands.ReachMilestone;
import jp.ikodaicho.domain.initiative.commands.RecordIndicator;
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFinished;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.initiative.shared.InitiativeFact;
import jp.ikodaicho.domain.initiative.shared.InitiativeStatus;

/** Whether a command says once more what holds already, word for word: nothing to add, nothing to refuse. */
final class SaidBefore {

    private SaidBefore() {}

    static boolean check(InitiativeCommand command, Initiative state) {
        if (command instanceof ReachMilestone c) {
            return reached(new MilestoneReached(c.milestone(), c.reachedOn(), c.comment()), state);
        }
        if (command instanceof FinishInitiative c) {
            return finished(new InitiativeFinished(c.finishedOn(), c.comment()), state);
        }
        return command instanceof RecordIndicator c && measured(InitiativeEvents.indicator(c), state);
    }

    private static boolean reached(MilestoneReached said, Initiative state) {
        return state.facts()
                .milestone(said.milestone())
                .flatMap(milestone -> milestone.reached())
                .filter(said::equals)
                .isPresent();
    }

    private static boolean finished(InitiativeFinished said, Initiative state) {
        return state.facts().state().work() == InitiativeStatus.DONE
                && state.facts()
                        .last(InitiativeFinished.class)
                        .filter(said::equals)
                        .isPresent();
    }

    private static boolean measured(IndicatorRecorded said, Initiative state) {
        return state.facts().values(said).stream()
                .map(InitiativeFact::recorded)
                .reduce((earlier, later) -> later)
                .filter(said::equals)
                .isPresent();
    }
}
