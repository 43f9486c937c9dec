package jp.ikodaicho.domain.municipality.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/** A division's task is finished by somebody of that division, or by the DX office (product.md, "Who may do what"). */
final class OnlyTheDivisionFinishesItsTask {

    private OnlyTheDivisionFinishesItsTask() {}

    static Optional<Rejection> check(String division, EntryContext context) {
        return context.actor().has(Role.DX_OFFICE) || context.actor().actsFor(division)
                ? Optional.empty()
                : Optional.of(Rejection.forbidden("not-your-task", Map.of("division", division)));
    }
}
