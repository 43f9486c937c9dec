package jp.ikodaicho.api.subcommittee;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.FiscalYears;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.KnownReferences;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.subcommittee.SubcommitteeAggregate;
import jp.ikodaicho.domain.subcommittee.commands.SeatDivision;
import jp.ikodaicho.domain.subcommittee.commands.SubcommitteeCommand;
import jp.ikodaicho.domain.subcommittee.commands.VacateSeat;
import jp.ikodaicho.domain.subcommittee.commands.WithdrawSeatEntry;
import jp.ikodaicho.domain.subcommittee.shared.SubcommitteeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Seats of the sub-committee 専門部会: given, given up, and entries taken back, by the DX office. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/subcommittee/{fiscalYear}/seats")
class SeatsApi {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final KnownReferences references;

    SeatsApi(Recorder recorder, Actors actors, Answers answers, KnownReferences references) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.references = references;
    }

    /**
     * 就任.
     *
     * @param from first period of the seat within the fiscal year; the fiscal year if not given
     */
    record Seating(
            @NotBlank @Pattern(regexp = Keys.FORM) String division,
            @Nullable PartialDate from,
            @Nullable @Size(max = 2000) String source) {}

    /**
     * 退任.
     *
     * @param from first period without the seat
     */
    record Vacating(
            @NotNull PartialDate from,
            @NotBlank @Size(max = 4000) String reason) {}

    /**
     * 取消.
     *
     * @param event sequence of the entry taken back: {@code event} of the seat, or of its end
     */
    record SeatWithdrawal(
            @NotNull @PositiveOrZero Long event,
            @NotBlank @Size(max = 4000) String reason) {}

    @Operation(summary = "Gives a division a seat in the sub-committee of a fiscal year.")
    @PostMapping
    ResponseEntity<EntryAnswer> seat(@PathVariable String fiscalYear, @Valid @RequestBody Seating body, Sent sent) {
        FiscalYear year = FiscalYears.required(fiscalYear);
        PartialDate from = Objects.requireNonNullElse(body.from(), new PartialDate.Year(year));
        references.division(sent.municipality(), actors.in(sent.municipality(), null), body.division());
        SeatDivision command = new SeatDivision(year, body.division(), from, body.source());
        return record(year, command, ETags.ifSent(sent.ifMatch()), sent);
    }

    @Operation(summary = "Records that a division gave up its seat within the fiscal year, from a date.")
    @PostMapping("/{division}/vacating")
    ResponseEntity<EntryAnswer> vacate(
            @PathVariable String fiscalYear,
            @PathVariable String division,
            @Valid @RequestBody Vacating body,
            Sent sent) {
        FiscalYear year = FiscalYears.required(fiscalYear);
        VacateSeat command = new VacateSeat(year, division, body.from(), body.reason());
        return record(year, command, ETags.precondition(sent.ifMatch()), sent);
    }

    @Operation(summary = "Takes back the last entry about a division's seat: it was a mistake.")
    @PostMapping("/{division}/withdrawal")
    ResponseEntity<EntryAnswer> withdraw(
            @PathVariable String fiscalYear,
            @PathVariable String division,
            @Valid @RequestBody SeatWithdrawal body,
            Sent sent) {
        FiscalYear year = FiscalYears.required(fiscalYear);
        WithdrawSeatEntry command = new WithdrawSeatEntry(division, body.event(), body.reason());
        return record(year, command, ETags.precondition(sent.ifMatch()), sent);
    }

    private ResponseEntity<EntryAnswer> record(
            FiscalYear year, SubcommitteeCommand command, Precondition precondition, Sent sent) {
        AggregateId target = new AggregateId(sent.municipality(), SubcommitteeAggregate.KIND, SubcommitteeKey.of(year));
        Actor actor = actors.in(sent.municipality(), null);
        return answers.answer(
                recorder.record(sent, actor, context -> List.of(new Step(target, precondition, command))));
    }
}
