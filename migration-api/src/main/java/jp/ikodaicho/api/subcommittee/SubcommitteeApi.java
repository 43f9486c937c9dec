package jp.ikodaicho.api.subcommittee;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.FiscalYears;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.projections.subcommittee.SubcommitteeDifference;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries.YearAnswer;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries.YearSeats;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 専門部会 by fiscal year and from one year to another, as of any recorded time and fact date ({@link SubcommitteeQueries}). */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/subcommittee")
class SubcommitteeApi {

    /** The fiscal years on record, the earliest first. */
    record Years(Asked.Basis basis, List<YearAnswer> years) {}

    /**
     * What differs between two fiscal years.
     *
     * @param from the year compared with
     * @param to the year asked for
     */
    record YearsDifference(Asked.Basis basis, String from, String to, SubcommitteeDifference difference) {}

    @Operation(summary = "The fiscal years whose sub-committee is on record.")
    @GetMapping
    Years years(Asked asked) {
        return new Years(asked.basis(), SubcommitteeQueries.years(asked.question()));
    }

    @Operation(
            summary = "The seats of a fiscal year: all that sat in it or, with factDate, those held on that day;"
                    + " its ETag goes into If-Match of what ends or takes back a seat.")
    @GetMapping("/{fiscalYear}")
    ResponseEntity<YearSeats> seats(@PathVariable String fiscalYear, Asked asked) {
        YearSeats seats = find(asked, FiscalYears.required(fiscalYear));
        return ResponseEntity.ok().eTag(ETags.version(seats.version())).body(seats);
    }

    @Operation(summary = "Which divisions sat in both fiscal years, left, or joined, and the successions between them.")
    @GetMapping("/{fiscalYear}/diff")
    YearsDifference difference(
            @PathVariable String fiscalYear,
            @Parameter(description = "The fiscal year to compare with: FY2022, 2022 or R4", example = "FY2022")
                    @RequestParam
                    String from,
            Asked asked) {
        YearSeats before = find(asked, FiscalYears.required(from));
        YearSeats after = find(asked, FiscalYears.required(fiscalYear));
        return new YearsDifference(
                asked.basis(),
                before.fiscalYear(),
                after.fiscalYear(),
                SubcommitteeDifference.between(before, after, asked.question()));
    }

    private static YearSeats find(Asked asked, FiscalYear year) {
        return SubcommitteeQueries.find(asked.question(), year)
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND, "unknown-subcommittee", Map.of("fiscalYear", year.toString())));
    }
}
