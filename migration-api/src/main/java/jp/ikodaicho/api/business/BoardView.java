package jp.ikodaicho.api.business;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page 全体状況 shows.
 *
 * @param deadline the national date, and how far off it is, in words
 * @param plan the body's own plan of 本稼働, in words; empty where there is none
 * @param record the page to record from, null where the person may not
 * @param phases names of the columns
 * @param businesses how many of the 20 are shown
 */
public record BoardView(
        String deadline,
        String plan,
        @Nullable String record,
        List<Stat> stats,
        List<Choice> packages,
        List<Choice> divisions,
        List<Choice> statuses,
        List<String> phases,
        List<Group> groups,
        List<Row> outside,
        int businesses,
        boolean filtered,
        boolean allPhases,
        String phasesHref,
        String clearHref) {

    /**
     * A number at the top, a link that shows what it counts.
     *
     * @param note what exactly the number says
     * @param kind name of its colours, empty for none
     * @param sign of what it counts, as in the matrix; empty for none
     */
    public record Stat(
            String label,
            String value,
            String unit,
            String note,
            String kind,
            String sign,
            @Nullable String href) {

        /** Its classes in the style sheet: its colours, and smaller type for a word in the place of a number. */
        public String looks() {
            boolean number = Character.isDigit(value.charAt(0));
            return (kind.isEmpty() ? "" : "s-" + kind) + (number ? "" : " word");
        }
    }

    /** An option of a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    /** The businesses of one package. */
    public record Group(String name, String vendor, String progress, List<Row> rows) {}

    /** A business; {@code late} is its mark of 特定移行, empty for none. */
    public record Row(
            String name, String href, String late, @Nullable Division division, List<CellView> cells) {}

    /** 担当課; a proposal is marked as one. */
    public record Division(String name, boolean confirmed) {}
}
