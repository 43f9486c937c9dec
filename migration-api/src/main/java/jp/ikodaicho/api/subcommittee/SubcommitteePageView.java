package jp.ikodaicho.api.subcommittee;

import java.util.List;

/**
 * What the page 専門部会 shows.
 *
 * @param told how many divisions sit, and what differs, in words
 * @param compared whether there is another year beside it
 */
public record SubcommitteePageView(
        String year,
        String other,
        List<Choice> years,
        List<Choice> others,
        String told,
        List<Line> lines,
        boolean compared) {

    /** A fiscal year to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A division.
     *
     * @param kind {@code joined}, {@code left}, {@code common}, or empty
     * @param note successions on record
     */
    public record Line(String name, String kind, String change, String note) {}
}
