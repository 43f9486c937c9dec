package jp.ikodaicho.api.characters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page 外字の一覧 shows.
 *
 * @param told how many there are, and how many of them are shown
 * @param imports where lists are imported, for who may
 */
public record CharactersView(String told, List<Select> filters, List<Line> lines, List<Way> imports) {

    /** A filter with what it can be set to. */
    public record Select(String name, String label, List<Option> options) {}

    /** A value of a filter. */
    public record Option(String value, String label, boolean selected) {}

    /** A character; its picture as an address, null where none came. */
    public record Line(
            String code,
            @Nullable String picture,
            String systemPackage,
            String base,
            String reading,
            String used,
            String divisions,
            String status,
            String decision) {}

    /** Where to go from here. */
    public record Way(String href, String label) {}
}
