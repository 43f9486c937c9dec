package jp.ikodaicho.api.initiative;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.KnownReferences;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.initiative.InitiativeAggregate;
import jp.ikodaicho.domain.initiative.commands.AssignInitiativeDivision;
import jp.ikodaicho.domain.initiative.commands.RegisterInitiative;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Initiatives and the division each belongs to from a date, by the DX office. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/initiatives")
class InitiativeRegistrationApi {

    private final InitiativeEntries entries;
    private final KnownReferences known;

    InitiativeRegistrationApi(InitiativeEntries entries, KnownReferences known) {
        this.entries = entries;
        this.known = known;
    }

    /**
     * 取組登録.
     *
     * @param number as the office counts it, e.g. I09
     * @param priority 重点取組事項
     * @param division the division it belongs to, if one is named
     */
    record Registration(
            @NotBlank @Pattern(regexp = Keys.FORM) String id,
            @Nullable @Size(max = 20) String number,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 4000) String description,
            @Nullable Boolean priority,
            @Nullable @Size(max = 64) String division,
            @Nullable @Size(max = 2000) String source,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    /** 所管課の割当. */
    record Assignment(
            @NotBlank @Size(max = 64) String division,
            @Nullable PartialDate from,
            @Nullable @Size(max = 4000) String reason,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    @Operation(summary = "Registers an initiative.")
    @PostMapping
    ResponseEntity<EntryAnswer> register(@Valid @RequestBody Registration body, Sent sent) {
        RegisterInitiative command = new RegisterInitiative(
                body.number(),
                body.title(),
                body.description(),
                Boolean.TRUE.equals(body.priority()),
                body.division(),
                body.source());
        Step step = new Step(
                Keys.of(sent.municipality(), InitiativeAggregate.KIND, body.id()), new Precondition.None(), command);
        String division = body.division();
        return entries.record(step, body.onBehalfOf(), sent, actor -> {
            if (division != null) {
                known.division(sent.municipality(), actor, division);
            }
        });
    }

    @Operation(summary = "Gives an initiative to a division from a date.")
    @PostMapping("/{initiative}/division")
    ResponseEntity<EntryAnswer> assign(
            @PathVariable String initiative, @Valid @RequestBody Assignment body, Sent sent) {
        var command = new AssignInitiativeDivision(body.division(), body.from(), body.reason());
        return entries.record(
                InitiativeEntries.step(initiative, command, sent),
                body.onBehalfOf(),
                sent,
                actor -> known.division(sent.municipality(), actor, body.division()));
    }
}
