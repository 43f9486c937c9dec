package jp.ikodaicho.api.published;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.api.access.Administrators;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.api.exchange.CsvTable;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.published.StepListAggregate;
import jp.ikodaicho.domain.published.commands.ImportStepList;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DateFormatException;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.published.StepList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of the 40 official steps: imported by an administrator, in force from a date. */
@RestController
@RequestMapping("/api/v1/published/step-list")
class StepListApi {

    private static final int LONGEST_NAME = 200;

    private final Administrators administrators;
    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final OfficialSteps official;

    StepListApi(
            Administrators administrators, Recorder recorder, Actors actors, Answers answers, OfficialSteps official) {
        this.administrators = administrators;
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.official = official;
    }

    /**
     * The lists.
     *
     * @param inForce the one in force on the day asked for
     * @param lists all that are known, the one the program ships with first
     */
    record Lists(Asked.Basis basis, StepList inForce, List<StepList> lists) {}

    @Operation(summary = "The list of steps in force on the day asked for, and all lists there are.")
    @GetMapping
    Lists lists(Asked asked) {
        return new Lists(asked.basis(), official.inForce(asked), official.all(asked));
    }

    @Operation(summary = "Imports a list of steps, CSV 番号,名称,工程, in force from a date; repeatable.")
    @PutMapping(path = "/{from}", consumes = CsvTable.MEDIA_TYPE)
    ResponseEntity<EntryAnswer> put(
            @PathVariable String from,
            @Parameter(description = "What the list is called, e.g. 手順書 第2.0版") @RequestParam String name,
            @RequestBody(required = false) byte @Nullable [] body,
            Sent sent) {
        administrators.only();
        if (!PublishedTexts.isText(name, LONGEST_NAME)) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "step-list-name");
        }
        byte[] bytes = Objects.requireNonNullElse(body, new byte[0]);
        ImportStepList command =
                new ImportStepList(name, date(from), Sha256.of(bytes), StepListCsv.read(CsvFile.read(bytes)));
        AggregateId target = new AggregateId(sent.municipality(), StepListAggregate.KIND, StepListAggregate.KEY);
        Step step = new Step(target, new Precondition.None(), command);
        return answers.answer(recorder.record(sent, actors.in(sent.municipality(), null), context -> List.of(step)));
    }

    private static PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (DateFormatException e) {
            throw (Problem)
                    new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "date-format", Map.of("value", text)).initCause(e);
        }
    }
}
