package jp.ikodaicho.domain.initiative.model;

import java.util.Map;
import java.util.Optional;
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
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.events.MilestoneReached;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/**
 * The DX office keeps the initiatives; the division that owns one on the day of recording records what it has reached and
 * measured, and takes such an entry back; nobody else writes (product.md, "Who may do what").
 */
final class OnlyTheOwningDivisionRecordsProgress {

    private OnlyTheOwningDivisionRecordsProgress() {}

    static Optional<Rejection> check(InitiativeCommand command, Initiative state, EntryContext context) {
        Actor actor = context.actor();
        if (actor.has(Role.DX_OFFICE)) {
            return Optional.empty();
        }
        if (!actor.has(Role.DIVISION_OFFICER) && !actor.has(Role.REGISTER_KEEPER)) {
            return Optional.of(Rejection.forbidden("role-may-not-write", Map.of("role", actor.leadingRole())));
        }
        if (actor.onBehalfOf() != null) {
            return Optional.of(Rejection.forbidden("proxy-is-for-the-dx-office", Map.of()));
        }
        return isProgress(command, state)
                ? ownOnly(state, context)
                : Optional.of(Rejection.forbidden("only-the-dx-office", Map.of()));
    }

    private static boolean isProgress(InitiativeCommand command, Initiative state) {
        return switch (command) {
            case ReachMilestone _, RecordIndicator _ -> true;
            case WithdrawInitiativeFacts c -> c.sequences().stream().allMatch(sequence -> isProgress(sequence, state));
            case RegisterInitiative _, AssignInitiativeDivision _ -> false;
            case PlanMilestone _, RescheduleMilestone _, DropMilestone _ -> false;
            case StartInitiative _, FinishInitiative _, SuspendInitiative _, ResumeInitiative _, DropInitiative _ ->
                false;
        };
    }

    private static boolean isProgress(long sequence, Initiative state) {
        return state.facts()
                .find(sequence)
                .filter(fact ->
                        fact.recorded() instanceof MilestoneReached || fact.recorded() instanceof IndicatorRecorded)
                .isPresent();
    }

    private static Optional<Rejection> ownOnly(Initiative state, EntryContext context) {
        String owner = state.divisionOn(context.today()).orElse(null);
        return context.actor().actsFor(owner)
                ? Optional.empty()
                : Optional.of(Rejection.forbidden("not-your-initiative", Map.of()));
    }
}
