package jp.ikodaicho.api.business;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a business shows.
 *
 * @param late 特定移行 in words, empty for none
 */
public record BusinessDetailView(
        String name,
        String number,
        String systemPackage,
        String vendor,
        BoardView.@Nullable Division division,
        Steps steps,
        String late,
        List<Line> phases,
        List<Told> history) {

    /** The official steps, counted, and the page of them. */
    public record Steps(String counted, String href) {}

    /**
     * A phase.
     *
     * @param original 当初計画
     * @param current 現計画, empty where it is the first
     */
    public record Line(
            boolean firstClass,
            CellView cell,
            String original,
            String current,
            String started,
            String completed,
            List<Offer> offers) {}

    /** Something that can be entered. */
    public record Offer(String label, String href) {}

    /** A record in a sentence. */
    public record Told(String record, String when, String occurredOn, String who, String what, String href) {}
}
