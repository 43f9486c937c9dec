package jp.ikodaicho.api.page;

import java.util.List;

/**
 * What the page このソフトについて shows.
 *
 * @param version of the program and of what it was given to work with
 */
public record AboutView(List<Fact> version, List<Source> sources, String attribution) {

    /** A line. */
    public record Fact(String label, String value) {}

    /**
     * Something that others made.
     *
     * @param licence under which it is used
     */
    public record Source(String name, String origin, String licence) {}
}
