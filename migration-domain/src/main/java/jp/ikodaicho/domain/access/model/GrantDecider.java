package jp.ikodaicho.domain.access.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.access.commands.GrantCommand;
import jp.ikodaicho.domain.access.commands.GrantRole;
import jp.ikodaicho.domain.access.commands.RevokeRole;
import jp.ikodaicho.domain.access.events.GrantEvent;
import jp.ikodaicho.domain.access.events.RoleGranted;
import jp.ikodaicho.domain.access.events.RoleRevoked;
import jp.ikodaicho.domain.access.shared.Grants;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/** The grants of one person in one body: given and revoked by an administrator, from a day that may lie ahead. */
public final class GrantDecider implements Decider<GrantCommand, Grants, GrantEvent> {

    @Override
    public Grants initial() {
        return Grants.NONE;
    }

    @Override
    public Optional<Rejection> guard(GrantCommand command, Grants state, EntryContext context) {
        return context.actor().has(Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Rejection.forbidden("only-an-administrator", Map.of()));
    }

    @Override
    public Decision<GrantEvent> decide(GrantCommand command, Grants state, EntryContext context) {
        return switch (command) {
            case GrantRole c ->
                DivisionRolesNameTheirDivision.check(c)
                        .or(() -> GrantEndsAfterItStarts.check(c, context))
                        .<Decision<GrantEvent>>map(Decision::reject)
                        .orElseGet(() -> Decision.accept(
                                new RoleGranted(c.role(), c.division(), c.from(), c.until(), c.reason())));
            case RevokeRole c ->
                state.everHeld(c.role(), c.division())
                        ? Decision.accept(new RoleRevoked(c.role(), c.division(), c.from(), c.reason()))
                        : Decision.reject(Rejection.conflict(
                                "role-not-held", Map.of("role", c.role().name())));
        };
    }

    @Override
    public Grants evolve(Grants state, Recorded<GrantEvent> event) {
        return state.evolve(event);
    }
}
