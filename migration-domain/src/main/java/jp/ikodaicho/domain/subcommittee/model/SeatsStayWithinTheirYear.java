package jp.ikodaicho.domain.subcommittee.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;

/** A list is of one fiscal year: every seat begins, and ends if it does, within it. */
final class SeatsStayWithinTheirYear {

    private SeatsStayWithinTheirYear() {}

    static Optional<Rejection> check(FiscalYear year, PartialDate date) {
        boolean within = !date.first().isBefore(year.first()) && !date.last().isAfter(year.last());
        return within
                ? Optional.empty()
                : Optional.of(Rejection.invalid(
                        "seat-outside-fiscal-year", Map.of("from", date.text(), "fiscalYear", year.toString())));
    }
}
