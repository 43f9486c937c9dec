package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.ikodaicho.api.business.StepEntries.StepEntryAnswer;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.commands.RecordStepStatuses;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 進捗報告: records the official statuses of one step or of many, as of a date. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/businesses/{business}/steps")
class ReportStepsApi {

    private final StepEntries entries;

    ReportStepsApi(StepEntries entries) {
        this.entries = entries;
    }

    /**
     * 進捗報告. Body of the request.
     *
     * @param occurredOn what date they are the statuses of; absent for today
     * @param source document they rest on
     */
    record Body(
            @Nullable PartialDate occurredOn,

            @NotEmpty @Size(max = StepMark.STEPS) List<@Valid StepMarkBody> steps,

            @Nullable @Size(max = 2000) String source,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    @Operation(summary = "Records the official statuses of one step or of many.")
    @PostMapping
    ResponseEntity<StepEntryAnswer> report(@PathVariable String business, @Valid @RequestBody Body body, Sent sent) {
        var command = new RecordStepStatuses(body.occurredOn(), StepMarkBody.all(body.steps()), body.source());
        return entries.record(PhaseEntries.businessId(business, sent), command, body.onBehalfOf(), sent);
    }
}
