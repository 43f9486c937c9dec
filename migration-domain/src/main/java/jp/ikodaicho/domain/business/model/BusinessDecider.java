package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.AssignPackage;
import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.commands.ConfirmResponsibleDivision;
import jp.ikodaicho.domain.business.commands.LateMigrationCommand;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.ProposeResponsibleDivision;
import jp.ikodaicho.domain.business.commands.RegisterBusiness;
import jp.ikodaicho.domain.business.commands.StepCommand;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.BusinessRegistered;
import jp.ikodaicho.domain.business.events.PackageAssigned;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionConfirmed;
import jp.ikodaicho.domain.business.events.ResponsibleDivisionProposed;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;

/** Every command of a business and what it leads to. */
public final class BusinessDecider implements Decider<BusinessCommand, BusinessMigration, BusinessEvent> {

    @Override
    public BusinessMigration initial() {
        return BusinessMigration.UNREGISTERED;
    }

    @Override
    public Optional<Rejection> guard(BusinessCommand command, BusinessMigration state, EntryContext context) {
        boolean registering = command instanceof RegisterBusiness;
        if (!registering && state.registered() == null) {
            return Optional.of(Rejection.unknown("unknown-business", Map.of()));
        }
        return OnlyTheOwningDivisionRecords.check(command, state, context);
    }

    @Override
    public Decision<BusinessEvent> decide(BusinessCommand command, BusinessMigration state, EntryContext context) {
        return switch (command) {
            case RegisterBusiness c -> register(c, state);
            case AssignPackage c -> Decision.accept(new PackageAssigned(c.systemPackage(), c.from(), c.reason()));
            case ProposeResponsibleDivision c ->
                Decision.accept(new ResponsibleDivisionProposed(c.division(), c.from(), c.source()));
            case ConfirmResponsibleDivision c ->
                Decision.accept(new ResponsibleDivisionConfirmed(c.division(), c.from(), c.comment()));
            case LateMigrationCommand c -> LateMigrationDecisions.decide(c, state);
            case PackageShare c -> share(c, state, context);
            case PhaseCommand c -> PhaseDecisions.decide(c, state, context);
            case StepCommand c -> StepDecisions.decide(c, state, context);
            case WithdrawEntry c -> Withdrawal.decide(c, state);
        };
    }

    @Override
    public BusinessMigration evolve(BusinessMigration state, Recorded<BusinessEvent> event) {
        return state.evolve(event);
    }

    private static Decision<BusinessEvent> register(RegisterBusiness c, BusinessMigration state) {
        if (state.registered() != null) {
            return Decision.reject(Rejection.conflict(
                    "business-exists", Map.of("name", state.registered().name())));
        }
        return Decision.accept(
                new BusinessRegistered(c.name(), c.officialName(), c.number(), c.officialIds(), c.source()));
    }

    private static Decision<BusinessEvent> share(PackageShare c, BusinessMigration state, EntryContext context) {
        return PackageEntryTakesItsOwnBusinesses.check(c, state, context)
                .or(() -> PackageEntryTakesOpenPhases.check(c, state))
                .<Decision<BusinessEvent>>map(Decision::reject)
                .orElseGet(() -> PhaseDecisions.decide(c.command(), state, context));
    }
}
