package jp.ikodaicho.api.business;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.published.Indicator;
import jp.ikodaicho.projections.business.Progress;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The three numbers of progress side by side, each with its definition, by the body's own records. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/progress")
class ProgressApi {

    /** 手続（ステップ）進捗率. */
    record StepRate(Indicator indicator, @JsonUnwrapped Progress.Steps steps) {}

    /** システム移行率. */
    record LiveSystems(Indicator indicator, @JsonUnwrapped Progress.Live live) {}

    /** 全業務完了. */
    record AllTwenty(Indicator indicator, @JsonUnwrapped Progress.AllTwenty allTwenty) {}

    /**
     * The three numbers. A number is absent where nothing is recorded.
     *
     * @param source what they rest on: the body's own records
     * @param businesses those of the 20, in the slides' order
     */
    record Numbers(
            Asked.Basis basis,
            String source,
            StepRate stepRate,
            LiveSystems liveSystems,
            AllTwenty allTwenty,
            List<Progress.BusinessProgress> businesses) {}

    @Operation(summary = "Step rate, live systems and the flag of all twenty, each with its definition and basis.")
    @GetMapping
    Numbers progress(Asked asked) {
        Progress progress = Progress.of(asked.question());
        return new Numbers(
                asked.basis(),
                "own-records",
                new StepRate(Indicator.of("step-rate"), progress.steps()),
                new LiveSystems(Indicator.of("live-systems"), progress.live()),
                new AllTwenty(Indicator.of("all-twenty"), progress.allTwenty()),
                progress.businesses());
    }
}
