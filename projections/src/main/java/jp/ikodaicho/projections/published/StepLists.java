package jp.ikodaicho.projections.published;

import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.projections.view.Question;

/** The lists of steps of the installation, asked of its rows; the one the program ships with holds until another does. */
public final class StepLists {

    private StepLists() {}

    /** The list in force on the day asked for. */
    public static StepList inForce(Question installation, StepList shipped) {
        return imported(installation).on(installation.day()).orElse(shipped);
    }

    /** All that are known, the first in force first. */
    public static List<StepList> all(Question installation, StepList shipped) {
        return Stream.concat(
                        Stream.of(shipped),
                        imported(installation).entries().stream().map(Dated.Entry::value))
                .toList();
    }

    private static Dated<StepList> imported(Question installation) {
        return installation.rows().all(new StepListView()).stream()
                .findFirst()
                .map(StepListRow::lists)
                .orElseGet(Dated::none);
    }
}
