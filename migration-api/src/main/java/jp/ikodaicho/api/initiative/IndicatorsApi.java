package jp.ikodaicho.api.initiative;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.initiative.commands.RecordIndicator;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Values of an initiative's indicators, by the division it belongs to or the DX office. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/initiatives/{initiative}/indicators")
class IndicatorsApi {

    private final InitiativeEntries entries;

    IndicatorsApi(InitiativeEntries entries) {
        this.entries = entries;
    }

    /**
     * 指標の値.
     *
     * @param value exactly as it was printed, as text: {@code "63.0"} is not {@code "63"}
     * @param of whom or what it was measured of, if there are several
     * @param on the day, month or fiscal year it stands for, if known
     */
    record Value(
            @NotBlank @Pattern(regexp = Keys.FORM) String id,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Pattern(regexp = Decimal.FORM) String value,
            @NotBlank @Size(max = 20) String unit,
            @Nullable @Size(max = 200) String of,
            @Nullable PartialDate on,
            @Nullable @Size(max = 2000) String source,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    @Operation(summary = "Records a value of an indicator; one recorded before for the same day and subject stays.")
    @PostMapping
    ResponseEntity<EntryAnswer> record(@PathVariable String initiative, @Valid @RequestBody Value body, Sent sent) {
        RecordIndicator command = new RecordIndicator(
                body.id(), body.name(), Decimal.parse(body.value()), body.unit(), body.of(), body.on(), body.source());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }
}
