package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.api.exchange.CsvTable;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.RecordStepStatuses;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DateFormatException;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 進捗報告 of the whole body in one entry, from the table of businesses and steps as CSV: all of it or nothing. A report says for
 * itself how the steps stood on its date and builds on no version, so it needs no If-Match.
 */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/steps")
class ImportStepsApi {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final RegisteredBusinesses registered;

    ImportStepsApi(Recorder recorder, Actors actors, Answers answers, RegisteredBusinesses registered) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.registered = registered;
    }

    /** What the file itself does not say. */
    record Particulars(
            @Parameter(description = "What date they are the statuses of, e.g. 2026-01; today if not given") @Nullable
            String occurredOn,

            @Parameter(description = "Document they rest on") @Nullable
            String source,

            @Parameter(description = "For whom it is entered, if for somebody else") @Nullable
            String onBehalfOf) {}

    @Operation(summary = "Records the steps of many businesses in one entry, from CSV 業務,1,…,40; all or nothing.")
    @PostMapping(consumes = CsvTable.MEDIA_TYPE)
    ResponseEntity<EntryAnswer> report(
            @ParameterObject Particulars particulars,
            @RequestBody(required = false) byte @Nullable [] body,
            Sent sent) {
        PartialDate date = date(particulars.occurredOn());
        Actor actor = actors.in(sent.municipality(), particulars.onBehalfOf());
        Map<String, List<StepMark>> marks = StepsCsv.read(CsvFile.read(body), registered.of(sent.municipality()));
        List<Step> steps = marks.entrySet().stream()
                .map(line -> new Step(
                        new AggregateId(sent.municipality(), BusinessAggregate.KIND, line.getKey()),
                        new Precondition.None(),
                        new RecordStepStatuses(date, line.getValue(), particulars.source())))
                .toList();
        List<LoggedEvent> events = answers.events(recorder.record(sent, actor, context -> steps));
        return answers.created(events).body(answers.entry(events));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        try {
            return text == null ? null : PartialDate.parse(text);
        } catch (DateFormatException e) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "date-format", Map.of("value", text));
        }
    }
}
