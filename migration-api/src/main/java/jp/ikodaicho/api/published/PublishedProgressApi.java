package jp.ikodaicho.api.published;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.projections.published.PublishedMonths;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The months whose progress was imported, and a month's figures, for everybody who may sign in. */
@RestController
@RequestMapping("/api/v1/published/progress")
class PublishedProgressApi {

    /** The first month first. */
    record AllMonths(Asked.Basis basis, List<PublishedMonth> months) {}

    /**
     * A month with its figures.
     *
     * @param businesses keys of the businesses, in the order of each body's steps
     */
    record Figures(Asked.Basis basis, PublishedMonth month, List<String> businesses, List<PublishedBody> bodies) {}

    @Operation(summary = "The months whose published progress was imported, with every revision.")
    @GetMapping
    AllMonths all(Asked asked) {
        return new AllMonths(
                asked.basis(),
                PublishedMonths.all(asked.question()).stream()
                        .map(PublishedMonth::of)
                        .toList());
    }

    @Operation(summary = "The figures of a month.")
    @GetMapping("/{month}")
    Figures month(
            @PathVariable String month,
            @Parameter(description = "Only the bodies of this prefecture, e.g. 茨城県")
                    @RequestParam(required = false)
                    @Nullable
                    String prefecture,
            Asked asked) {
        String key = Months.read(month).toString();
        return PublishedMonths.find(asked.question(), key)
                .map(row -> new Figures(
                        asked.basis(),
                        PublishedMonth.of(row),
                        row.businesses(),
                        row.table().bodies().stream()
                                .filter(body ->
                                        prefecture == null || body.prefecture().equals(prefecture))
                                .toList()))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "month-not-published", Map.of("month", key)));
    }
}
