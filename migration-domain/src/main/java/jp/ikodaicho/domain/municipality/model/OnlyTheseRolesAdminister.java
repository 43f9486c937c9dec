package jp.ikodaicho.domain.municipality.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/**
 * Bodies are registered by an administrator; divisions, packages and vendors are kept by the DX office (product.md, "Who may
 * do what").
 */
final class OnlyTheseRolesAdminister {

    private OnlyTheseRolesAdminister() {}

    static Optional<Rejection> administrator(EntryContext context) {
        return needs(Role.ADMINISTRATOR, "only-an-administrator", context);
    }

    static Optional<Rejection> dxOffice(EntryContext context) {
        return needs(Role.DX_OFFICE, "only-the-dx-office", context);
    }

    private static Optional<Rejection> needs(Role role, String code, EntryContext context) {
        return context.actor().has(role) ? Optional.empty() : Optional.of(Rejection.forbidden(code, Map.of()));
    }
}
