package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.Entries;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.edge.Withdrawable;
import jp.ikodaicho.domain.entry.EntryResult.EventRef;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes back an entry 取消, single or for a whole package, as new events; refused by name where later facts build on it. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}")
class WithdrawEntryApi {

    private final Recorder recorder;
    private final Entries entries;
    private final Actors actors;
    private final Answers answers;
    private final Map<String, Withdrawable> kinds;

    WithdrawEntryApi(
            Recorder recorder, Entries entries, Actors actors, Answers answers, List<Withdrawable> withdrawables) {
        this.recorder = recorder;
        this.entries = entries;
        this.actors = actors;
        this.answers = answers;
        this.kinds = withdrawables.stream().collect(Collectors.toMap(Withdrawable::kind, kind -> kind));
    }

    /** 取消. Body of the request. */
    record Body(
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    @Operation(summary = "Takes back an entry as new events.")
    @PostMapping("/entries/{correlationId}/withdrawal")
    ResponseEntity<EntryAnswer> withdraw(@PathVariable String correlationId, @Valid @RequestBody Body body, Sent sent) {
        List<EventRef> events = entries.find(sent.municipality(), correlationId)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-entry", Map.of("entry", correlationId)));
        if (!events.stream().map(EventRef::aggregate).allMatch(this::takesBack)) {
            throw new Problem(HttpStatus.CONFLICT, "entry-not-withdrawable", Map.of("entry", correlationId));
        }
        Actor actor = actors.in(sent.municipality(), body.onBehalfOf());
        List<LoggedEvent> stored =
                answers.events(recorder.record(sent, actor, context -> steps(correlationId, events, body.reason())));
        return answers.created(stored).body(answers.entry(stored));
    }

    /** Whether facts of such an aggregate can be taken back at all. */
    boolean takesBack(AggregateId aggregate) {
        return kinds.containsKey(aggregate.kind());
    }

    private List<Step> steps(String correlationId, List<EventRef> events, String reason) {
        Map<AggregateId, Set<Long>> byAggregate = events.stream()
                .collect(Collectors.groupingBy(
                        EventRef::aggregate, TreeMap::new, Collectors.mapping(EventRef::sequence, Collectors.toSet())));
        return byAggregate.entrySet().stream()
                .map(share -> new Step(
                        share.getKey(),
                        new Precondition.None(),
                        kind(share.getKey()).withdrawal(correlationId, share.getValue(), reason)))
                .toList();
    }

    private Withdrawable kind(AggregateId aggregate) {
        return Objects.requireNonNull(kinds.get(aggregate.kind()), "looked at before");
    }
}
