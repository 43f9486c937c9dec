package jp.ikodaicho.api.municipality;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.municipality.commands.AssignDivisionTask;
import jp.ikodaicho.domain.municipality.commands.DivisionTaskCommand;
import jp.ikodaicho.domain.municipality.commands.FinishDivisionTask;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.municipality.DivisionView;
import jp.ikodaicho.projections.view.RowStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Named tasks of a division 課の作業: assigned by the DX office, finished by the division. Each says all there is to say. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/divisions/{division}/tasks")
class DivisionTaskEntryApi {

    private final DivisionTasks tasks;
    private final Answers answers;
    private final RowStore rows;

    DivisionTaskEntryApi(DivisionTasks tasks, Answers answers, RowStore rows) {
        this.tasks = tasks;
        this.answers = answers;
        this.rows = rows;
    }

    /** 課の作業の割当. Body of the request. */
    record Assignment(
            @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,63}")
            String id,

            @NotBlank @Size(max = 500) String title,
            @Nullable PartialDate due,
            @Nullable @Size(max = 500) String source,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    /** 課の作業の完了. Body of the request. */
    record Finish(
            @NotNull PartialDate finishedOn,
            @Nullable @Size(max = 4000) String comment,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    @Operation(summary = "Assigns a task that is no phase of a business to a division.")
    @PostMapping
    ResponseEntity<EntryAnswer> assign(@PathVariable String division, @Valid @RequestBody Assignment body, Sent sent) {
        if (rows.of(sent.municipality()).find(new DivisionView(), division).isEmpty()) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-division", Map.of("subject", division));
        }
        DivisionTaskCommand command = new AssignDivisionTask(division, body.title(), body.due(), body.source());
        return answers.answerOf(tasks.record(body.id(), command, body.onBehalfOf(), sent));
    }

    @Operation(summary = "Records that a division's task is finished.")
    @PostMapping("/{task}/completion")
    ResponseEntity<EntryAnswer> finish(
            @PathVariable String division, @PathVariable String task, @Valid @RequestBody Finish body, Sent sent) {
        DivisionTaskCommand command = new FinishDivisionTask(body.finishedOn(), body.comment());
        return answers.answerOf(tasks.record(task, command, body.onBehalfOf(), sent));
    }
}
