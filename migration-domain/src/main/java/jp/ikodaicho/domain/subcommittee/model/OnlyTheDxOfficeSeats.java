package jp.ikodaicho.domain.subcommittee.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.shared.Role;

/** The lists of the sub-committee are kept by the DX office (product.md, "Who may do what"). */
final class OnlyTheDxOfficeSeats {

    private OnlyTheDxOfficeSeats() {}

    static Optional<Rejection> check(EntryContext context) {
        return context.actor().has(Role.DX_OFFICE)
                ? Optional.empty()
                : Optional.of(Rejection.forbidden("only-the-dx-office", Map.of()));
    }
}
