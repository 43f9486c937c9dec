package jp.ikodaicho.domain.published.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.published.commands.ImportPublishedProgress;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Rejection;

/** Nobody has published the progress of a month to come: not a warning, a slip. */
final class MonthHasBegun {

    private MonthHasBegun() {}

    static Optional<Rejection> check(ImportPublishedProgress c, EntryContext context) {
        return c.month().first().isAfter(context.today())
                ? Optional.of(Rejection.invalid(
                        "published-month-in-future",
                        Map.of(
                                "month",
                                c.month().text(),
                                "today",
                                context.today().toString())))
                : Optional.empty();
    }
}
