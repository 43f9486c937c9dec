package jp.ikodaicho.api.initiative;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.initiative.commands.DropMilestone;
import jp.ikodaicho.domain.initiative.commands.PlanMilestone;
import jp.ikodaicho.domain.initiative.commands.ReachMilestone;
import jp.ikodaicho.domain.initiative.commands.RescheduleMilestone;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Milestones of an initiative: planned and re-planned by the DX office, reached by the division it belongs to as well. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/initiatives/{initiative}/milestones")
class MilestonesApi {

    private final InitiativeEntries entries;

    MilestonesApi(InitiativeEntries entries) {
        this.entries = entries;
    }

    /**
     * マイルストーンの登録.
     *
     * @param date {@code 2024-06}, {@code 2023-07/2023-12} or {@code by:2023-10}; absent for no date on record
     * @param alternative name of the decision it is one way of: those of the same name are alternatives
     */
    record Plan(
            @NotBlank @Pattern(regexp = Keys.FORM) String id,
            @NotBlank @Size(max = 200) String title,
            @Nullable MilestoneDate date,
            @Nullable @Size(max = 200) String alternative,
            @Nullable @Size(max = 4000) String note,
            @Nullable @Size(max = 2000) String source,
            @Nullable PartialDate decidedOn,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    /** マイルストーンの変更; without a date it has none from now on. */
    record Rescheduling(
            @Nullable MilestoneDate date,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Size(max = 500) String document,
            @Nullable PartialDate decidedOn,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    /** マイルストーンの達成. */
    record Reaching(
            @NotNull MilestoneDate reachedOn,
            @Nullable @Size(max = 4000) String comment,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    /** マイルストーンの取りやめ. */
    record Dropping(
            @NotBlank @Size(max = 4000) String reason,
            @Nullable PartialDate occurredOn,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    @Operation(summary = "Plans a milestone.")
    @PostMapping
    ResponseEntity<EntryAnswer> plan(@PathVariable String initiative, @Valid @RequestBody Plan body, Sent sent) {
        PlanMilestone command = new PlanMilestone(
                body.id(), body.title(), body.date(), body.alternative(), body.note(), body.source(), body.decidedOn());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }

    @Operation(summary = "Plans a milestone anew; the first plan stays.")
    @PostMapping("/{milestone}/rescheduling")
    ResponseEntity<EntryAnswer> reschedule(
            @PathVariable String initiative,
            @PathVariable String milestone,
            @Valid @RequestBody Rescheduling body,
            Sent sent) {
        var command = new RescheduleMilestone(milestone, body.date(), body.reason(), body.document(), body.decidedOn());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }

    @Operation(summary = "Records that a milestone was reached.")
    @PostMapping("/{milestone}/reaching")
    ResponseEntity<EntryAnswer> reach(
            @PathVariable String initiative,
            @PathVariable String milestone,
            @Valid @RequestBody Reaching body,
            Sent sent) {
        ReachMilestone command = new ReachMilestone(milestone, body.reachedOn(), body.comment());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }

    @Operation(summary = "Records that a milestone will not be reached.")
    @PostMapping("/{milestone}/dropping")
    ResponseEntity<EntryAnswer> drop(
            @PathVariable String initiative,
            @PathVariable String milestone,
            @Valid @RequestBody Dropping body,
            Sent sent) {
        DropMilestone command = new DropMilestone(milestone, body.reason(), body.occurredOn());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }
}
