package jp.ikodaicho.domain.access.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.access.commands.GrantRole;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/** Division officers and register keepers act for a division, the others for none: a grant says so. */
final class DivisionRolesNameTheirDivision {

    private DivisionRolesNameTheirDivision() {}

    static Optional<Rejection> check(GrantRole grant) {
        boolean bound = grant.role() == Role.DIVISION_OFFICER || grant.role() == Role.REGISTER_KEEPER;
        if (bound == (grant.division() != null)) {
            return Optional.empty();
        }
        return Optional.of(Rejection.invalid(
                bound ? "role-needs-a-division" : "role-has-no-division",
                Map.of("role", grant.role().name())));
    }
}
