package jp.ikodaicho.api.business;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.ikodaicho.domain.shared.FiscalYear;

/**
 * The axis of the timeline: whole fiscal years, places in per cent of its width.
 *
 * @param first first fiscal year shown
 * @param last last one, included
 */
record TimelineScale(FiscalYear first, FiscalYear last) {

    private static final double WHOLE = 100.0;

    private long days() {
        return ChronoUnit.DAYS.between(first.first(), last.last()) + 1;
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first.first()) && !day.isAfter(last.last());
    }

    /** Where a day begins, 0 to 100; days outside the axis at its ends. */
    double at(LocalDate day) {
        double share = WHOLE * ChronoUnit.DAYS.between(first.first(), day) / days();
        return Math.clamp(share, 0, WHOLE);
    }

    /** How wide a period is that includes both its days. */
    double width(LocalDate from, LocalDate to) {
        return Math.max(0, at(to.plusDays(1)) - at(from));
    }

    List<FiscalYear> years() {
        return IntStream.rangeClosed(first.year(), last.year())
                .mapToObj(FiscalYear::new)
                .toList();
    }

    /** A place as SVG writes it. */
    static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }
}
