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
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/**
 * The DX office records for all; a division officer or register keeper only for the businesses their division is responsible
 * for on the day of recording; nobody else writes (product.md, "Who may do what"; domain.md §3.4, rule 4). Entering for
 * somebody else 代理入力 is the DX office's.
 */
final class OnlyTheOwningDivisionRecords {

    private OnlyTheOwningDivisionRecords() {}

    static Optional<Rejection> check(BusinessCommand command, BusinessMigration state, EntryContext context) {
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
        return switch (command) {
            case RegisterBusiness _, AssignPackage _, ProposeResponsibleDivision _, ConfirmResponsibleDivision _ ->
                Optional.of(Rejection.forbidden("only-the-dx-office", Map.of()));
            case LateMigrationCommand _ -> Optional.of(Rejection.forbidden("only-the-dx-office", Map.of()));
            case PhaseCommand _, PackageShare _, StepCommand _, WithdrawEntry _ -> ownOnly(state, context);
        };
    }

    private static Optional<Rejection> ownOnly(BusinessMigration state, EntryContext context) {
        String owner = state.responsibleDivisionOn(context.today()).orElse(null);
        return context.actor().actsFor(owner)
                ? Optional.empty()
                : Optional.of(Rejection.forbidden("not-your-business", Map.of("division", owner == null ? "" : owner)));
    }
}
