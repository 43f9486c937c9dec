package jp.ikodaicho.api.business;

import java.util.List;

/**
 * What the page of all businesses' steps shows.
 *
 * @param numbers the three numbers of progress
 * @param list the list of names in force
 */
public record StepsView(List<Figure> numbers, String list, List<Line> lines) {

    /**
     * A number, never without its definition.
     *
     * @param exact what it is made of
     */
    public record Figure(String name, String value, String exact, String definition) {}

    /**
     * A business.
     *
     * @param rate 完了率; 記録なし where nothing is recorded
     * @param length the rate as a length
     */
    public record Line(
            String name,
            String href,
            int completed,
            int inProgress,
            int notStarted,
            int notApplicable,
            int notRecorded,
            String rate,
            String exact,
            String length) {}
}
