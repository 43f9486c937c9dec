package jp.ikodaicho.api.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.AskedResolver;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.audit.Difference;
import jp.ikodaicho.projections.audit.EventAnswer;
import jp.ikodaicho.projections.audit.History;
import jp.ikodaicho.projections.audit.Snapshot;
import jp.ikodaicho.projections.log.LogReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What differs between two recorded times of a body, field by field, and the events that lie between. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/diff")
class DiffApi {

    private static final int MOST_EVENTS = 500;

    private final AskedResolver points;
    private final History history;

    DiffApi(AskedResolver points, History history) {
        this.points = points;
        this.history = history;
    }

    /**
     * The difference.
     *
     * @param from the earlier state
     * @param to the later state
     * @param eventCount how many events lie between, also those not told here
     * @param events the first 500 of them
     * @param history where all of them are told
     */
    record Diff(
            Asked.Basis from,
            Asked.Basis to,
            List<Difference.Change> changes,
            long eventCount,
            List<EventAnswer> events,
            String history) {}

    @Operation(summary = "What differs between two recorded times, field by field, with the events between.")
    @GetMapping
    Diff diff(
            @Parameter(description = "The earlier: instant, date (its end) or record:N") @RequestParam String from,
            @Parameter(description = "The later, in the same forms; asOf or the present if not given")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            Asked asked) {
        Asked earlier = points.at(asked.municipality(), from, asked.basis().factDate());
        Asked later = to == null
                ? asked
                : points.at(asked.municipality(), to, asked.basis().factDate());
        long after = earlier.basis().record();
        long upTo = later.basis().record();
        checkOrder(after, upTo);
        return new Diff(
                earlier.basis(),
                later.basis(),
                Difference.between(Snapshot.of(earlier.question()), Snapshot.of(later.question())),
                upTo - after,
                events(later, after, upTo),
                "/api/v1/municipalities/" + asked.municipality() + "/history?after=" + after + "&asOf=record:" + upTo);
    }

    private static void checkOrder(long from, long to) {
        if (from > to) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST, "diff-order", Map.of("from", Long.toString(from), "to", Long.toString(to)));
        }
    }

    private List<EventAnswer> events(Asked asked, long after, long upTo) {
        LogReader.Slice slice = new LogReader.Slice(asked.municipality(), after, upTo, null, null);
        return history.page(new History.Criteria(slice, null, null, null), asked.question(), MOST_EVENTS)
                .events();
    }
}
