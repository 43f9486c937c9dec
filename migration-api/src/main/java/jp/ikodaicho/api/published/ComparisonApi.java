package jp.ikodaicho.api.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.projections.published.Comparison;
import jp.ikodaicho.projections.published.Ranking;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The body, or any other, among those published: by the exact rate and by the published column, each with its basis named. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/progress/comparison")
class ComparisonApi {

    private final Comparisons comparisons;

    ComparisonApi(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

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

    @Operation(summary = "Rank among the published bodies, nationally and in the prefecture, by both rates there are.")
    @GetMapping
    Compared compare(@ParameterObject Comparisons.Filter filter, Asked asked) {
        Comparisons.Found found = comparisons.find(filter, asked);
        Comparison comparison = found.comparison().orElseThrow(found::notAmongThem);
        return new Compared(
                asked.basis(),
                PublishedMonth.of(found.row()),
                found.installationRecord(),
                comparison.prefecture(),
                comparison.name(),
                new Standing(Indicator.of("step-rate"), comparison.exact()),
                new Standing(Indicator.of("published-step-rate"), comparison.published()),
                comparison.businesses(),
                comparison.peers(),
                found.own() ? OwnRecords.of(asked, found.row().month(), comparison) : null);
    }
}
