package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import jp.ikodaicho.api.business.StepEntries.StepEntryAnswer;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.commands.CorrectStepStatuses;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrects a report of steps that was wrong 訂正; the report stays on record, and so does the correction. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/businesses/{business}/steps/correction")
class CorrectStepsApi {

    private final StepEntries entries;
    private final CorrectedEvents corrected;

    CorrectStepsApi(StepEntries entries, CorrectedEvents corrected) {
        this.entries = entries;
        this.corrected = corrected;
    }

    /**
     * 訂正. Body of the request.
     *
     * @param event id of the report corrected
     * @param occurredOn the right date; absent where it was right
     * @param steps the right statuses of those that were wrong; absent where they were right
     */
    record Body(
            @NotBlank @Size(max = 36) String event,
            @Nullable PartialDate occurredOn,
            @Nullable @Size(max = StepMark.STEPS) List<@Valid StepMarkBody> steps,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    @Operation(summary = "Corrects a report of steps that was wrong.")
    @PostMapping
    ResponseEntity<StepEntryAnswer> correct(@PathVariable String business, @Valid @RequestBody Body body, Sent sent) {
        AggregateId target = PhaseEntries.businessId(business, sent);
        List<StepMark> right = StepMarkBody.all(Objects.requireNonNullElse(body.steps(), List.of()));
        long sequence = corrected.sequence(target, body.event());
        var command = new CorrectStepStatuses(sequence, body.occurredOn(), right, body.reason());
        return entries.record(target, command, body.onBehalfOf(), sent);
    }
}
