package jp.ikodaicho.domain.published.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/** Published files are the installation's: an administrator imports them for all bodies (rest.md). */
final class OnlyAnAdministratorImports {

    private OnlyAnAdministratorImports() {}

    static Optional<Rejection> check(EntryContext context) {
        return context.actor().has(Role.ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(Rejection.forbidden("only-an-administrator", Map.of()));
    }
}
