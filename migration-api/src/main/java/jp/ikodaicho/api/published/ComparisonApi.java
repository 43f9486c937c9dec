package jp.ikodaicho.api.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.AskedResolver;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.municipality.MunicipalityRow;
import jp.ikodaicho.projections.municipality.MunicipalityView;
import jp.ikodaicho.projections.published.Comparison;
import jp.ikodaicho.projections.published.PublishedMonths;
import jp.ikodaicho.projections.published.PublishedProgressRow;
import jp.ikodaicho.projections.published.Ranking;
import jp.ikodaicho.projections.published.Standings;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The body, or any other, among those published: by the exact rate and by the published column, each with its basis named. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/progress/comparison")
class ComparisonApi {

    private final AskedResolver points;

    ComparisonApi(AskedResolver points) {
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

    /** Where it stands by one of the two rates. */
    record Standing(Indicator indicator, @JsonUnwrapped Comparison.Standing standing) {}

    /**
     * The comparison.
     *
     * @param published what it is compared with, and whose figures they are
     * @param installationRecord record number of the installation up to which its imports are known
     * @param exact by the exact rate
     * @param publishedColumn by the column 全体, which is rounded one way or the other
     * @param peers the bodies of the prefecture by the exact rate
     * @param own the body's own records; absent for another body
     */
    record Compared(
            Asked.Basis basis,
            PublishedMonth published,
            long installationRecord,
            String prefecture,
            String name,
            Standing exact,
            Standing publishedColumn,
            List<Comparison.BusinessFigure> businesses,
            List<Ranking.Peer> peers,
            @Nullable OwnRecords own) {}

    private record Sought(String prefecture, String name, boolean own) {}

    @Operation(summary = "Rank among the published bodies, nationally and in the prefecture, by both rates there are.")
    @GetMapping
    Compared compare(@ParameterObject Filter filter, Asked asked) {
        Asked installation = points.installation(asked);
        PublishedProgressRow row = month(filter.month(), installation.question());
        Sought sought = sought(filter, asked);
        Comparison found = comparison(row, sought);
        return new Compared(
                asked.basis(),
                PublishedMonth.of(row),
                installation.basis().record(),
                found.prefecture(),
                found.name(),
                new Standing(Indicator.of("step-rate"), found.exact()),
                new Standing(Indicator.of("published-step-rate"), found.published()),
                found.businesses(),
                found.peers(),
                sought.own() ? OwnRecords.of(asked, row.month(), found) : null);
    }

    private static Comparison comparison(PublishedProgressRow row, Sought sought) {
        return Standings.of(row)
                .compare(sought.prefecture(), sought.name())
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND,
                        "not-among-the-published",
                        Map.of("month", row.month().text(), "prefecture", sought.prefecture(), "name", sought.name())));
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
