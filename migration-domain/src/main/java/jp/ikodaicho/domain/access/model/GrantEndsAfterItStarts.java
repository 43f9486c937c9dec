package jp.ikodaicho.domain.access.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.access.commands.GrantRole;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;

/** A grant whose last day lies before its first is held on no day: not a warning, a slip. */
final class GrantEndsAfterItStarts {

    private GrantEndsAfterItStarts() {}

    static Optional<Rejection> check(GrantRole grant, EntryContext context) {
        PartialDate until = grant.until();
        PartialDate from = grant.from() == null ? PartialDate.of(context.today()) : grant.from();
        return until == null || !until.last().isBefore(from.first())
                ? Optional.empty()
                : Optional.of(Rejection.invalid(
                        "grant-ends-before-it-starts", Map.of("from", from.text(), "until", until.text())));
    }
}
