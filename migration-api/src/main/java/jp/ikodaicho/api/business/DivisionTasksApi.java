package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.business.Tasks;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import jp.ikodaicho.projections.municipality.DivisionQueries.DivisionAnswer;
import jp.ikodaicho.projections.tasks.AllTasks;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 課の作業: what is open for a division, as of any recorded time and fact date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/divisions/{division}/tasks")
class DivisionTasksApi {

    /** What is open, the most urgent first. */
    record DivisionTasks(Asked.Basis basis, DivisionAnswer division, List<Tasks.Task> tasks) {}

    @Operation(summary = "The open work of a division, the most urgent first.")
    @GetMapping
    DivisionTasks tasks(@PathVariable String division, Asked asked) {
        DivisionAnswer known = DivisionQueries.find(asked.question(), division)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-division", Map.of("subject", division)));
        return new DivisionTasks(asked.basis(), known, AllTasks.of(asked.question(), division));
    }
}
