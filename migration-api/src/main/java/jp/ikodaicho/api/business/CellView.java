package jp.ikodaicho.api.business;

import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.business.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the matrix as a reader sees it: always a sign and a word, colour only besides.
 *
 * @param kind name of its colours in the style sheet
 * @param sign hidden from screen readers, which get the word
 * @param date what it was done on, or is planned for; short form, empty for none
 * @param replanned whether the present plan is another than the first
 */
public record CellView(
        String phase,
        String phaseName,
        String kind,
        String sign,
        String word,
        String date,
        boolean recheck,
        boolean replanned,
        String href) {

    static CellView of(PhaseAnswer cell, Texts t, String href) {
        Shown shown = Shown.of(cell);
        return new CellView(
                cell.phase().id(),
                t.label(cell.phase().id()),
                shown.kind,
                shown.sign,
                shown == Shown.LATE || shown == Shown.OVERDUE
                        ? t.of("timeliness." + shown.kind)
                        : t.label(cell.status()),
                t.shortDate(date(cell)),
                cell.recheck(),
                isReplanned(cell),
                href + "#" + cell.phase().id());
    }

    /** Whether its present plan is another than the first. */
    static boolean isReplanned(PhaseAnswer cell) {
        return cell.originalPlan() != null && !cell.originalPlan().equals(cell.currentPlan());
    }

    private static @Nullable PartialDate date(PhaseAnswer cell) {
        if (cell.completion() != null) {
            return cell.completion().completedOn();
        }
        return cell.currentPlan() == null ? null : cell.currentPlan().end();
    }

    /** How statuses look; lateness goes before the status it is about. */
    enum Shown {
        UNPLANNED("unplanned", "・"),
        PLANNED("planned", "○"),
        IN_PROGRESS("progress", "◐"),
        AWAITING_CONFIRMATION("waiting", "◑"),
        DONE("done", "●"),
        REOPENED("reopened", "▽"),
        SUSPENDED("suspended", "□"),
        NOT_APPLICABLE("na", "―"),
        LATE("late", "▲"),
        OVERDUE("overdue", "△");

        final String kind;
        final String sign;

        Shown(String kind, String sign) {
            this.kind = kind;
            this.sign = sign;
        }

        static Shown of(PhaseAnswer cell) {
            return switch (cell.timeliness()) {
                case LATE -> LATE;
                case OVERDUE_WITHOUT_RECORD -> OVERDUE;
                case IN_TIME -> valueOf(cell.status().name());
            };
        }

        /** Whether a cell is late or overdue. */
        static boolean isOverdue(PhaseAnswer cell) {
            return cell.timeliness() != Timeliness.IN_TIME;
        }
    }
}
