package jp.ikodaicho.domain.business.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.DesignateLateMigration;
import jp.ikodaicho.domain.business.commands.LateMigrationCommand;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;

/** A date of one's own at or before the end of fiscal year 2025 is none: 特定移行 is what comes after it (domain.md §2.5). */
final class LateDeadlineIsAfterTheNationalDate {

    private static final LocalDate NATIONAL = LocalDate.of(2026, 3, 31);

    private LateDeadlineIsAfterTheNationalDate() {}

    static Optional<Rejection> check(LateMigrationCommand command) {
        return command instanceof DesignateLateMigration(var designation)
                ? check(designation.deadline())
                : Optional.empty();
    }

    private static Optional<Rejection> check(PartialDate deadline) {
        return deadline.last().isAfter(NATIONAL)
                ? Optional.empty()
                : Optional.of(Rejection.invalid("late-deadline-before-the-national", Map.of("date", deadline.text())));
    }
}
