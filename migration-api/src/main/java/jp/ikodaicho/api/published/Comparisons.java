package jp.ikodaicho.api.published;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.AskedResolver;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.municipality.MunicipalityRow;
import jp.ikodaicho.projections.municipality.MunicipalityView;
import jp.ikodaicho.projections.published.Comparison;
import jp.ikodaicho.projections.published.PublishedMonths;
import jp.ikodaicho.projections.published.PublishedProgressRow;
import jp.ikodaicho.projections.published.Standings;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds which body is compared in which month: what REST and the page of the comparison share. */
@Component
class Comparisons {

    private final AskedResolver points;

    Comparisons(AskedResolver points) {
        this.points = points;
    }

    /** Which month and which body; without them the last month known, and the body itself. */
    record Filter(
            @Parameter(description = "A month that was imported, e.g. 2026-01") @Nullable
            String month,

            @Parameter(description = "Prefecture of another body, with name") @Nullable
            String prefecture,

            @Parameter(description = "Name of another body, exactly as published") @Nullable
            String name) {}

    private record Sought(String prefecture, String name, boolean own) {}

    /**
     * What was asked for.
     *
     * @param own whether it is the body that is asked, not another
     * @param installationRecord record number of the installation up to which its imports are known
     * @param comparison empty where the month has no such body
     */
    record Found(
            PublishedProgressRow row,
            Standings standings,
            String prefecture,
            String name,
            boolean own,
            long installationRecord,
            Optional<Comparison> comparison) {

        /** The answer where the month has no such body. */
        Problem notAmongThem() {
            return new Problem(
                    HttpStatus.NOT_FOUND,
                    "not-among-the-published",
                    Map.of("month", row.month().text(), "prefecture", prefecture, "name", name));
        }
    }

    /** The months there are to compare in, {@code 2026-01}, the last first. */
    List<String> months(Asked asked) {
        return PublishedMonths.months(points.installation(asked).question());
    }

    /** Throws 404 where the month was not imported, or none was; 400 for half a name. */
    Found find(Filter filter, Asked asked) {
        Asked installation = points.installation(asked);
        PublishedProgressRow row = month(filter.month(), installation.question());
        Sought sought = sought(filter, asked);
        Standings standings = Standings.of(row);
        return new Found(
                row,
                standings,
                sought.prefecture(),
                sought.name(),
                sought.own(),
                installation.basis().record(),
                standings.compare(sought.prefecture(), sought.name()));
    }

    private static PublishedProgressRow month(@Nullable String month, Question installation) {
        if (month == null) {
            return PublishedMonths.last(installation)
                    .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "nothing-published"));
        }
        String key = Months.read(month).toString();
        return PublishedMonths.find(installation, key)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "month-not-published", Map.of("month", key)));
    }

    private static Sought sought(Filter filter, Asked asked) {
        MunicipalityRow self = asked.question()
                .rows()
                .find(new MunicipalityView(), asked.municipality().text())
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND,
                        "unknown-municipality",
                        Map.of("code", asked.municipality().text())));
        String prefecture = filter.prefecture();
        String name = filter.name();
        if (prefecture == null && name == null) {
            return new Sought(self.prefecture(), self.name(), true);
        }
        if (prefecture == null || name == null) {
            throw new Problem(HttpStatus.BAD_REQUEST, "prefecture-and-name");
        }
        boolean own = self.prefecture().equals(prefecture) && self.name().equals(name);
        return new Sought(prefecture, name, own);
    }
}
