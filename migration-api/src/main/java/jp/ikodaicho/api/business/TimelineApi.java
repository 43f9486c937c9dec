package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.FiscalYears;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.projections.business.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 工程表: 当初計画, 現計画 and 実績, as of any recorded time and fact date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/timeline")
class TimelineApi {

    /**
     * Lines in the order of businesses and phases.
     *
     * @param fiscalYear the year asked for, absent for all
     */
    record Lines(Asked.Basis basis, @Nullable String fiscalYear, List<Timeline.Line> lines) {}

    @Operation(
            summary = "Planned (original, current, every re-plan) and actual, all or those that touch a fiscal year.")
    @GetMapping
    Lines timeline(@RequestParam(required = false) @Nullable String fiscalYear, Asked asked) {
        FiscalYear year = FiscalYears.read(fiscalYear);
        return new Lines(asked.basis(), year == null ? null : year.toString(), Timeline.of(asked.question(), year));
    }
}
