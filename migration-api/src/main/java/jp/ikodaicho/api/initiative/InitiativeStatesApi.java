package jp.ikodaicho.api.initiative;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.initiative.commands.DropInitiative;
import jp.ikodaicho.domain.initiative.commands.FinishInitiative;
import jp.ikodaicho.domain.initiative.commands.ResumeInitiative;
import jp.ikodaicho.domain.initiative.commands.StartInitiative;
import jp.ikodaicho.domain.initiative.commands.SuspendInitiative;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an initiative stands as a whole, by the DX office. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/initiatives/{initiative}")
class InitiativeStatesApi {

    private final InitiativeEntries entries;

    InitiativeStatesApi(InitiativeEntries entries) {
        this.entries = entries;
    }

    /** 着手. */
    record Start(
            @NotNull PartialDate startedOn,
            @Nullable @Size(max = 4000) String comment,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    /** 完了; {@code by:FY2022} where it is only known up to when. */
    record Finish(
            @NotNull MilestoneDate finishedOn,
            @Nullable @Size(max = 4000) String comment,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    /** 保留. */
    record Suspension(
            @NotBlank @Size(max = 4000) String reason,
            @Nullable PartialDate until,
            @Nullable PartialDate occurredOn,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    /** 再開. */
    record Resumption(
            @Nullable @Size(max = 4000) String comment,
            @Nullable PartialDate occurredOn,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    /** 中止. */
    record Dropping(
            @NotBlank @Size(max = 4000) String reason,
            @Nullable PartialDate occurredOn,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    @Operation(summary = "Records that an initiative has begun.")
    @PostMapping("/start")
    ResponseEntity<EntryAnswer> start(@PathVariable String initiative, @Valid @RequestBody Start body, Sent sent) {
        StartInitiative command = new StartInitiative(body.startedOn(), body.comment());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }

    @Operation(summary = "Records that an initiative is finished.")
    @PostMapping("/finish")
    ResponseEntity<EntryAnswer> finish(@PathVariable String initiative, @Valid @RequestBody Finish body, Sent sent) {
        FinishInitiative command = new FinishInitiative(body.finishedOn(), body.comment());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }

    @Operation(summary = "Suspends an initiative.")
    @PostMapping("/suspension")
    ResponseEntity<EntryAnswer> suspend(
            @PathVariable String initiative, @Valid @RequestBody Suspension body, Sent sent) {
        SuspendInitiative command = new SuspendInitiative(body.reason(), body.until(), body.occurredOn());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }

    @Operation(summary = "Takes an initiative up again that was suspended, finished or dropped.")
    @PostMapping("/resumption")
    ResponseEntity<EntryAnswer> resume(
            @PathVariable String initiative, @Valid @RequestBody Resumption body, Sent sent) {
        ResumeInitiative command = new ResumeInitiative(body.comment(), body.occurredOn());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }

    @Operation(summary = "Records that an initiative was given up.")
    @PostMapping("/dropping")
    ResponseEntity<EntryAnswer> drop(@PathVariable String initiative, @Valid @RequestBody Dropping body, Sent sent) {
        DropInitiative command = new DropInitiative(body.reason(), body.occurredOn());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }
}
