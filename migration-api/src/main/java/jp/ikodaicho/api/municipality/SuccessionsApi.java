package jp.ikodaicho.api.municipality;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Supplier;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.KnownReferences;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.municipality.DivisionAggregate;
import jp.ikodaicho.domain.municipality.commands.ConfirmSuccession;
import jp.ikodaicho.domain.municipality.commands.ProposeSuccession;
import jp.ikodaicho.domain.municipality.commands.SuccessionCommand;
import jp.ikodaicho.domain.municipality.commands.WithdrawSuccession;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.municipality.Succeeding;
import jp.ikodaicho.projections.view.RowStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 後継: that a division passed into another. Proposed 未確認, confirmed, or taken back, by the DX office, at the predecessor;
 * nothing is ever guessed (product.md). A circle is refused as far as the live rows know of it: of two proposals at the same
 * moment that close one together, both are recorded, and reading follows a circle only once.
 */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/divisions/{division}/successions")
class SuccessionsApi {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final KnownReferences references;
    private final RowStore rows;

    SuccessionsApi(Recorder recorder, Actors actors, Answers answers, KnownReferences references, RowStore rows) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.references = references;
        this.rows = rows;
    }

    /**
     * 後継の提案.
     *
     * @param successor id of the division that came after
     * @param from first period of the successor's; left out where nobody knows
     * @param source what the proposal rests on
     */
    record SuccessionProposal(
            @NotBlank @Pattern(regexp = Keys.FORM) String successor,
            @Nullable PartialDate from,
            @NotNull SuccessionKind kind,
            @NotBlank @Size(max = 2000) String source) {}

    /** 後継の確認. */
    record SuccessionConfirmation(
            @NotBlank @Size(max = 4000) String comment) {}

    /** 後継の取消. */
    record SuccessionWithdrawal(@NotBlank @Size(max = 4000) String reason) {}

    @Operation(summary = "Proposes that a division passed into another: an unconfirmed link, which renames nothing.")
    @PostMapping
    ResponseEntity<EntryAnswer> propose(
            @PathVariable String division, @Valid @RequestBody SuccessionProposal body, Sent sent) {
        String successor = body.successor();
        references.division(sent.municipality(), actors.in(sent.municipality(), null), successor);
        return record(
                division,
                ETags.ifSent(sent.ifMatch()),
                () -> new ProposeSuccession(
                        division,
                        successor,
                        Succeeding.beyond(rows.of(sent.municipality()), successor),
                        body.from(),
                        body.kind(),
                        body.source()),
                sent);
    }

    @Operation(summary = "Confirms a proposed succession: from now on histories name the successor too.")
    @PostMapping("/{successor}/confirmation")
    ResponseEntity<EntryAnswer> confirm(
            @PathVariable String division,
            @PathVariable String successor,
            @Valid @RequestBody SuccessionConfirmation body,
            Sent sent) {
        SuccessionCommand command = new ConfirmSuccession(successor, body.comment());
        return record(division, ETags.precondition(sent.ifMatch()), () -> command, sent);
    }

    @Operation(summary = "Takes back a succession, proposed or confirmed: it was a mistake.")
    @PostMapping("/{successor}/withdrawal")
    ResponseEntity<EntryAnswer> withdraw(
            @PathVariable String division,
            @PathVariable String successor,
            @Valid @RequestBody SuccessionWithdrawal body,
            Sent sent) {
        SuccessionCommand command = new WithdrawSuccession(successor, body.reason());
        return record(division, ETags.precondition(sent.ifMatch()), () -> command, sent);
    }

    private ResponseEntity<EntryAnswer> record(
            String division, Precondition precondition, Supplier<SuccessionCommand> command, Sent sent) {
        AggregateId target = Keys.of(sent.municipality(), DivisionAggregate.KIND, division);
        return answers.answer(recorder.record(
                sent,
                actors.in(sent.municipality(), null),
                context -> List.of(new Step(target, precondition, command.get()))));
    }
}
