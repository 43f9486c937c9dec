package jp.ikodaicho.api.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every screen: words, body, menu, who is signed in, and what the page is the state of.
 *
 * @param body null on pages about no body
 * @param user name of the signed-in person; null before signing in
 * @param here address of this page, for the way back after signing in
 * @param badges numbers at entries of the menu
 * @param assets lookup path of a static file to its address with its content's hash
 */
public record Frame(
        Texts t,
        @Nullable Body body,
        @Nullable String user,
        Token token,
        @Nullable State state,
        Times times,
        String here,
        Map<Section, Badge> badges,
        UnaryOperator<String> assets) {

    public Frame {
        badges = Map.copyOf(badges);
    }

    /** A number at an entry of the menu, and what it counts. */
    public record Badge(String count, String meaning) {}

    /** A body. */
    public record Body(String code, String name, boolean sample) {}

    /** The token every form carries. */
    public record Token(String name, String value) {}

    /**
     * What the page is the state of.
     *
     * @param record last record number included
     * @param moment the recorded time, in words
     * @param factDay the fact date asked for, in words; null where none was
     */
    public record State(
            long record, String moment, @Nullable String factDay) {}

    /** The times asked for, as written in the address; null where not asked for. */
    public record Times(@Nullable String asOf, @Nullable String factDate) {

        /** Whether the page shows another time than now: nothing can be recorded from it. */
        public boolean isPast() {
            return asOf != null || factDate != null;
        }
    }

    /** An entry of the menu. */
    public record MenuItem(
            String href,
            String label,
            boolean current,
            @Nullable Badge badge) {}

    public List<MenuItem> menu() {
        List<MenuItem> items = new ArrayList<>();
        if (body != null) {
            for (Section section : Section.values()) {
                String href = link(section.path());
                boolean current = here.startsWith("/" + body.code() + "/" + section.path());
                items.add(new MenuItem(href, t.of(section.key()), current, badges.get(section)));
            }
        }
        return items;
    }

    /** The address of a page of this body, at the times this page is asked for. */
    public String link(String path) {
        return link(path, Map.of());
    }

    /** The same with parameters of its own. */
    public String link(String path, Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> parameter(query, name, value));
        parameter(query, "asOf", times.asOf());
        parameter(query, "factDate", times.factDate());
        return "/" + (body == null ? "" : body.code() + "/") + path + query;
    }

    /** The address of this page at the present. */
    public String present() {
        String path = here.contains("?") ? here.substring(0, here.indexOf('?')) : here;
        StringBuilder query = new StringBuilder();
        if (here.contains("?")) {
            for (String pair : here.substring(here.indexOf('?') + 1).split("&")) {
                if (!pair.startsWith("asOf=") && !pair.startsWith("factDate=") && !pair.isEmpty()) {
                    query.append(query.isEmpty() ? '?' : '&').append(pair);
                }
            }
        }
        return path + query;
    }

    /** What else this page is asked for, to be asked for at another time: names and values as they stand in the address. */
    public List<Map.Entry<String, String>> parameters() {
        String present = present();
        int query = present.indexOf('?');
        return query < 0
                ? List.of()
                : Arrays.stream(present.substring(query + 1).split("&"))
                        .map(pair -> pair.split("=", 2))
                        .map(pair -> Map.entry(decode(pair[0]), pair.length == 1 ? "" : decode(pair[1])))
                        .toList();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Where this page hears of new records; null where it does not, since it shows another time than now or no body. */
    public @Nullable String live() {
        return body == null || state == null || times.isPast() ? null : "/" + body.code() + "/records";
    }

    /**
     * The address of a table of this page as a file, with the same filter and times.
     *
     * @param part which table, below the page's path; empty for the page's first
     */
    public String download(String part, String format) {
        int query = here.indexOf('?') < 0 ? here.length() : here.indexOf('?');
        String table = part.isEmpty() ? "" : "/" + part;
        return here.substring(0, query) + table + "." + format + here.substring(query);
    }

    public String asset(String path) {
        return assets.apply(path);
    }

    private static void parameter(StringBuilder query, String name, @Nullable String value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
