package jp.ikodaicho.api.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page 他団体との比較 shows.
 *
 * @param source whose figures they are, of which month, and when they were imported
 * @param sought what was searched for, as typed
 * @param told how many bodies were found, or that the body is not among those published; empty for neither
 * @param own back to the body itself, null where it is shown
 * @param shown null where the month has no such body
 */
public record ComparisonView(
        List<Month> months,
        String source,
        String sought,
        String told,
        List<Hit> hits,
        @Nullable String own,
        @Nullable Shown shown) {

    /** A month to choose. */
    public record Month(String value, String label, boolean chosen) {}

    /** A body that was found. */
    public record Hit(String label, String href) {}

    /**
     * A body among the others.
     *
     * @param records its own records beside what was published; empty for another body
     */
    public record Shown(
            String body,
            String prefecture,
            List<Standing> standings,
            List<Fact> records,
            List<Business> businesses,
            List<Peer> peers) {}

    /** Where it stands by one of the two rates. */
    public record Standing(String name, String definition, String rate, String exact, Place national, Place near) {}

    /**
     * A place.
     *
     * @param tied how many have the same rate, in words; empty where it is alone
     */
    public record Place(String rank, String of, String tied, String mean, String median) {}

    /** A number with its name and what it rests on. */
    public record Fact(String name, String value, String note) {}

    /**
     * A business of the body.
     *
     * @param bar its rate as a length, and where the nation's mean lies
     * @param own by the body's own records; empty where it has none
     * @param differs whether that differs from what was published
     */
    public record Business(
            String name,
            int done,
            String rate,
            Bar bar,
            String near,
            String national,
            String difference,
            String own,
            boolean differs) {}

    /** Lengths in per cent. */
    public record Bar(String length, String mark) {}

    /** A body of the prefecture. */
    public record Peer(int rank, String name, String href, String rate, String exact, Bar bar, boolean self) {}
}
