package jp.ikodaicho.api.municipality;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.municipality.DivisionAggregate;
import jp.ikodaicho.domain.municipality.commands.AbolishDivision;
import jp.ikodaicho.domain.municipality.commands.DivisionCommand;
import jp.ikodaicho.domain.municipality.commands.EstablishDivision;
import jp.ikodaicho.domain.municipality.commands.RenameDivision;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 課の新設・改称・廃止, each from a date, by the DX office. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/divisions")
class DivisionFactsApi {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;

    DivisionFactsApi(Recorder recorder, Actors actors, Answers answers) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
    }

    /**
     * 新設.
     *
     * @param from first period it exists in; absent from the beginning
     * @param order place in the organisation 建制順; last if not given
     */
    record Establishment(
            @NotBlank @Pattern(regexp = Keys.FORM) String id,
            @NotBlank @Size(max = 200) String name,
            @Nullable PartialDate from,
            @Nullable Integer order,
            @Nullable @Size(max = 2000) String source) {}

    /** 改称. */
    record Renaming(
            @NotBlank @Size(max = 200) String name,
            @NotNull PartialDate from,
            @NotBlank @Size(max = 4000) String reason) {}

    /** 廃止. */
    record Abolition(
            @NotNull PartialDate from,
            @NotBlank @Size(max = 4000) String reason) {}

    @Operation(summary = "Establishes a division.")
    @PostMapping
    ResponseEntity<EntryAnswer> establish(@Valid @RequestBody Establishment body, Sent sent) {
        int order = Objects.requireNonNullElse(body.order(), Integer.MAX_VALUE);
        EstablishDivision command = new EstablishDivision(body.name(), body.from(), order, body.source());
        return record(sent, body.id(), new Precondition.None(), command);
    }

    @Operation(summary = "Renames a division from a date.")
    @PostMapping("/{division}/renaming")
    ResponseEntity<EntryAnswer> rename(@PathVariable String division, @Valid @RequestBody Renaming body, Sent sent) {
        RenameDivision command = new RenameDivision(body.name(), body.from(), body.reason());
        return record(sent, division, ETags.precondition(sent.ifMatch()), command);
    }

    @Operation(summary = "Abolishes a division from a date.")
    @PostMapping("/{division}/abolition")
    ResponseEntity<EntryAnswer> abolish(@PathVariable String division, @Valid @RequestBody Abolition body, Sent sent) {
        AbolishDivision command = new AbolishDivision(body.from(), body.reason());
        return record(sent, division, ETags.precondition(sent.ifMatch()), command);
    }

    private ResponseEntity<EntryAnswer> record(
            Sent sent, String division, Precondition precondition, DivisionCommand command) {
        Step step = new Step(Keys.of(sent.municipality(), DivisionAggregate.KIND, division), precondition, command);
        return answers.answer(recorder.record(sent, actors.in(sent.municipality(), null), context -> List.of(step)));
    }
}
