package jp.ikodaicho.api.initiative;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.initiative.InitiativeAggregate;
import jp.ikodaicho.domain.initiative.commands.WithdrawInitiativeFacts;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.projections.log.LogReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes back one fact of an initiative that was entered wrongly 取消, as a new event; a whole entry by its correlation id. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/initiatives/{initiative}/entries")
class WithdrawInitiativeFactApi {

    private final InitiativeEntries entries;
    private final LogReader log;

    WithdrawInitiativeFactApi(InitiativeEntries entries, LogReader log) {
        this.entries = entries;
        this.log = log;
    }

    /** 取消. Body of the request. */
    record Body(
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    @Operation(summary = "Takes back one fact by its sequence (version in history), as a new event.")
    @PostMapping("/{sequence}/withdrawal")
    ResponseEntity<EntryAnswer> withdraw(
            @PathVariable String initiative, @PathVariable long sequence, @Valid @RequestBody Body body, Sent sent) {
        String entry = entryOf(Keys.of(sent.municipality(), InitiativeAggregate.KIND, initiative), sequence);
        var command = new WithdrawInitiativeFacts(entry, Set.of(sequence), body.reason());
        return entries.record(initiative, command, body.onBehalfOf(), sent);
    }

    private String entryOf(AggregateId initiative, long sequence) {
        return log.after(initiative, sequence - 1).stream()
                .map(event -> event.recorded())
                .filter(recorded -> recorded.sequence() == sequence)
                .findFirst()
                .orElseThrow(() ->
                        new Problem(HttpStatus.NOT_FOUND, "unknown-entry", Map.of("entry", Long.toString(sequence))))
                .envelope()
                .correlationId();
    }
}
