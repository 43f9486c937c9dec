package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.KnownReferences;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.AssignPackage;
import jp.ikodaicho.domain.business.commands.ConfirmResponsibleDivision;
import jp.ikodaicho.domain.business.commands.ProposeResponsibleDivision;
import jp.ikodaicho.domain.business.commands.RegisterBusiness;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Businesses, and their package and responsible division from a date, by the DX office. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/businesses")
class BusinessFactsApi {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final KnownReferences known;

    BusinessFactsApi(Recorder recorder, Actors actors, Answers answers, KnownReferences known) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.known = known;
    }

    /**
     * 業務登録.
     *
     * @param number place among the 20; absent outside them
     */
    record Registration(
            @NotBlank @Pattern(regexp = Keys.FORM) String id,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String officialName,
            @Nullable @Positive Integer number,
            @Nullable @Size(max = 50) List<@NotBlank String> officialIds,
            @Nullable @Size(max = 2000) String source) {}

    /** パッケージの割当・変更. */
    record PackageChange(
            @NotBlank @Size(max = 64) String systemPackage,
            @Nullable PartialDate from,
            @Nullable @Size(max = 4000) String reason) {}

    /** 担当課の確定. */
    record Confirmation(
            @NotBlank @Size(max = 64) String division,
            @Nullable PartialDate from,
            @Nullable @Size(max = 4000) String comment) {}

    /** 担当課の案. */
    record Proposal(
            @NotBlank @Size(max = 64) String division,
            @Nullable PartialDate from,
            @Nullable @Size(max = 2000) String source) {}

    @Operation(summary = "Registers a business.")
    @PostMapping
    ResponseEntity<EntryAnswer> register(@Valid @RequestBody Registration body, Sent sent) {
        RegisterBusiness command = new RegisterBusiness(
                body.name(),
                body.officialName(),
                body.number(),
                Objects.requireNonNullElse(body.officialIds(), List.of()),
                body.source());
        Step step = new Step(
                Keys.of(sent.municipality(), BusinessAggregate.KIND, body.id()), new Precondition.None(), command);
        return record(sent, step, actor -> {});
    }

    @Operation(summary = "Puts a business on a package from a date.")
    @PostMapping("/{business}/package")
    ResponseEntity<EntryAnswer> assign(
            @PathVariable String business, @Valid @RequestBody PackageChange body, Sent sent) {
        AssignPackage command = new AssignPackage(body.systemPackage(), body.from(), body.reason());
        return record(
                sent,
                step(sent, business, command),
                actor -> known.systemPackage(sent.municipality(), actor, body.systemPackage()));
    }

    @Operation(summary = "Confirms the responsible division of a business from a date.")
    @PostMapping("/{business}/responsible-division")
    ResponseEntity<EntryAnswer> confirm(
            @PathVariable String business, @Valid @RequestBody Confirmation body, Sent sent) {
        var command = new ConfirmResponsibleDivision(body.division(), body.from(), body.comment());
        return record(
                sent,
                step(sent, business, command),
                actor -> known.division(sent.municipality(), actor, body.division()));
    }

    @Operation(summary = "Proposes the responsible division of a business from a date.")
    @PostMapping("/{business}/responsible-division-proposal")
    ResponseEntity<EntryAnswer> propose(@PathVariable String business, @Valid @RequestBody Proposal body, Sent sent) {
        var command = new ProposeResponsibleDivision(body.division(), body.from(), body.source());
        return record(
                sent,
                step(sent, business, command),
                actor -> known.division(sent.municipality(), actor, body.division()));
    }

    private static Step step(Sent sent, String business, Object command) {
        return new Step(
                Keys.of(sent.municipality(), BusinessAggregate.KIND, business),
                ETags.precondition(sent.ifMatch()),
                command);
    }

    private ResponseEntity<EntryAnswer> record(Sent sent, Step step, Consumer<Actor> references) {
        Actor actor = actors.in(sent.municipality(), null);
        return answers.answer(recorder.record(sent, actor, context -> {
            references.accept(actor);
            return List.of(step);
        }));
    }
}
