package jp.ikodaicho.projections.published;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.view.Question;

/** The months whose progress was published, asked of the installation's rows. A month counts from its last day. */
public final class PublishedMonths {

    private PublishedMonths() {}

    /** All that count on the fact date, the first month first. */
    public static List<PublishedProgressRow> all(Question installation) {
        return keys(installation)
                .flatMap(key -> installation.rows().find(new PublishedProgressView(), key).stream())
                .toList();
    }

    /** A month, {@code 2026-01}; empty where it was not imported or does not count yet. */
    public static Optional<PublishedProgressRow> find(Question installation, String month) {
        return keys(installation)
                .filter(month::equals)
                .findFirst()
                .flatMap(key -> installation.rows().find(new PublishedProgressView(), key));
    }

    /** The last month that counts. */
    public static Optional<PublishedProgressRow> last(Question installation) {
        return keys(installation)
                .max(Comparator.naturalOrder())
                .flatMap(key -> installation.rows().find(new PublishedProgressView(), key));
    }

    /** The months that count, {@code 2026-01}, the last first; without their figures. */
    public static List<String> months(Question installation) {
        return keys(installation).sorted(Comparator.reverseOrder()).toList();
    }

    private static Stream<String> keys(Question installation) {
        LocalDate factDate = installation.factDate();
        return installation.rows().keys(new PublishedProgressView()).stream()
                .filter(key ->
                        factDate == null || !PartialDate.parse(key).last().isAfter(factDate));
    }
}
