package jp.ikodaicho.domain.initiative.model;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.commands.RegisterInitiative;
import jp.ikodaicho.domain.initiative.commands.WithdrawInitiativeFacts;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
import jp.ikodaicho.domain.initiative.events.InitiativeRegistered;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;

/** Every command of an initiative and what it leads to; the rules that block are listed in {@link #blocks}. */
public final class InitiativeDecider implements Decider<InitiativeCommand, Initiative, InitiativeEvent> {

    @Override
    public Initiative initial() {
        return Initiative.UNREGISTERED;
    }

    @Override
    public Optional<Rejection> guard(InitiativeCommand command, Initiative state, EntryContext context) {
        boolean registering = command instanceof RegisterInitiative;
        if (!registering && state.registered() == null) {
            return Optional.of(Rejection.unknown("unknown-initiative", Map.of()));
        }
        return OnlyTheOwningDivisionRecordsProgress.check(command, state, context);
    }

    @Override
    public Decision<InitiativeEvent> decide(InitiativeCommand command, Initiative state, EntryContext context) {
        if (SaidBefore.check(command, state)) {
            return Decision.nothing();
        }
        return blocks(command, state, context)
                .findFirst()
                .<Decision<InitiativeEvent>>map(Decision::reject)
                .orElseGet(() ->
                        Decision.accept(InitiativeEvents.of(command), InitiativeAlerts.of(command, state, context)));
    }

    /** Every rule that blocks; the first violated one answers. */
    private static Stream<Rejection> blocks(InitiativeCommand command, Initiative state, EntryContext context) {
        return Stream.of(
                        registeredOnce(command, state),
                        MilestoneIsPlannedOnce.check(command, state),
                        MilestoneEndsAfterItStarts.check(command),
                        ReachedNotInFuture.check(command, context),
                        SecondReachingMustNotDiffer.check(command, state),
                        command instanceof WithdrawInitiativeFacts c
                                ? WithdrawalNeedsNoLaterFacts.check(c, state)
                                : Optional.<Rejection>empty())
                .flatMap(Optional::stream);
    }

    private static Optional<Rejection> registeredOnce(InitiativeCommand command, Initiative state) {
        InitiativeRegistered known = state.registered();
        return command instanceof RegisterInitiative && known != null
                ? Optional.of(Rejection.conflict("initiative-exists", Map.of("title", known.title())))
                : Optional.empty();
    }

    @Override
    public Initiative evolve(Initiative state, Recorded<InitiativeEvent> event) {
        return state.evolve(event);
    }
}
