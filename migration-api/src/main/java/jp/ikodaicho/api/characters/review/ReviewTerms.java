package jp.ikodaicho.api.characters.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.ReviewFilter;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.projections.characters.CharacterAnswer;

/**
 * Which part of a queue a page is about, as its address says; empty where nothing is asked for.
 *
 * @param division id of the division, {@link #EVERY} for the queues of all
 * @param business only what this business uses
 * @param systemPackage only what this package has
 * @param state {@code pending}, {@code all}, or a status in small letters
 * @param list many in a list rather than one by one
 * @param base only forms of this character 親字
 */
record ReviewTerms(
        String division,
        String business,
        String systemPackage,
        String state,
        ReviewSort sort,
        boolean list,
        String base) {

    static final String EVERY = "all";
    static final String PENDING = "pending";
    static final String AWAITING = "awaiting-approval";

    static ReviewTerms of(String division, Map<String, String> asked) {
        UnaryOperator<String> value = name -> asked.getOrDefault(name, "").strip();
        String state = value.apply("state");
        return new ReviewTerms(
                division,
                value.apply("system"),
                value.apply("package"),
                state.isEmpty() ? PENDING : state,
                ReviewSort.of(value.apply("sort")),
                "list".equals(value.apply("mode")),
                asked.getOrDefault("base", ""));
    }

    /** Whether a character is in the queue at all, whatever else is asked. */
    boolean isQueued(CharacterAnswer character) {
        return character.review().status() != ReviewStatus.REMOVED
                && (division.equals(EVERY)
                        || character.divisions().stream()
                                .anyMatch(queue -> queue.id().equals(division)));
    }

    /** Whether a character of the queue is asked for. */
    boolean takes(CharacterAnswer character) {
        Set<ReviewStatus> statuses = state.equals(EVERY) ? Set.of() : ReviewFilter.statuses(state);
        return (statuses.isEmpty() || statuses.contains(character.review().status()))
                && (systemPackage.isEmpty() || systemPackage.equals(character.systemPackage()))
                && (base.isEmpty() || base.equals(character.baseCharacter()))
                && (business.isEmpty()
                        || character.usages().stream()
                                .anyMatch(usage -> usage.business().equals(business)));
    }

    ReviewTerms inState(String other) {
        return new ReviewTerms(division, business, systemPackage, other, sort, list, base);
    }

    ReviewTerms asList(boolean asList, String ofBase) {
        return new ReviewTerms(division, business, systemPackage, state, sort, asList, ofBase);
    }

    /** The page's address with these terms, and with more. */
    String link(Frame frame, Map<String, String> more) {
        return link(frame, "", more);
    }

    /** The same of a page below it. */
    String link(Frame frame, String below, Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(parameters());
        all.putAll(more);
        return frame.link("divisions/" + division + "/reviews" + below, all);
    }

    /** What differs from what is shown where nothing is asked. */
    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "system", business);
        put(parameters, "package", systemPackage);
        put(parameters, "state", state.equals(PENDING) ? "" : state);
        put(parameters, "sort", sort == ReviewSort.USED ? "" : sort.id());
        put(parameters, "mode", list ? "list" : "");
        put(parameters, "base", base);
        return parameters;
    }

    /** The same as hidden fields of a form. */
    Stream<CurrentView.Hidden> hidden() {
        return parameters().entrySet().stream()
                .map(parameter -> new CurrentView.Hidden(parameter.getKey(), parameter.getValue()));
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }
}
