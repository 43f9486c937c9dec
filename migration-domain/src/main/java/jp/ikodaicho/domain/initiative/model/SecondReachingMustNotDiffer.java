package jp.ikodaicho.domain.initiative.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.initiative.commands.FinishInitiative;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.commands.ReachMilestone;
import jp.ikodaicho.domain.initiative.events.InitiativeFinished;
import jp.ikodaicho.domain.initiative.shared.InitiativeStatus;
import jp.ikodaicho.domain.initiative.shared.MilestoneFacts;
import jp.ikodaicho.domain.shared.Rejection;

/** What is reached or finished is not so once more at another time: withdraw the wrong entry, or take the initiative up again. */
final class SecondReachingMustNotDiffer {

    private SecondReachingMustNotDiffer() {}

    static Optional<Rejection> check(InitiativeCommand command, Initiative state) {
        if (command instanceof ReachMilestone c) {
            return state.facts()
                    .milestone(c.milestone())
                    .flatMap(MilestoneFacts::reached)
                    .map(known -> Rejection.conflict(
                            "milestone-already-reached",
                            Map.of(
                                    "milestone",
                                    c.milestone(),
                                    "reachedOn",
                                    known.reachedOn().text())));
        }
        return command instanceof FinishInitiative ? finished(state) : Optional.empty();
    }

    private static Optional<Rejection> finished(Initiative state) {
        if (state.facts().state().work() != InitiativeStatus.DONE) {
            return Optional.empty();
        }
        return state.facts()
                .last(InitiativeFinished.class)
                .map(known -> Rejection.conflict(
                        "initiative-already-finished",
                        Map.of("finishedOn", known.finishedOn().text())));
    }
}
