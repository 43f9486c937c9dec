package jp.ikodaicho.api.characters;

import java.util.List;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.characters.ExternalCharacterAggregate;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The way of every entry about external characters from the request to the log and back. */
@Component
public class CharacterEntries {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;

    CharacterEntries(Recorder recorder, Actors actors, Answers answers) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
    }

    /** Records one command about a character the client has seen. */
    public ResponseEntity<EntryAnswer> record(
            String character, CharacterCommand command, @Nullable String onBehalfOf, Sent sent) {
        Step step = new Step(id(character, sent), ETags.precondition(sent.ifMatch()), command);
        return answers.answer(result(List.of(step), onBehalfOf, sent));
    }

    /** Records steps about many characters in one entry, all or nothing. */
    public ResponseEntity<EntryAnswer> record(List<Step> steps, @Nullable String onBehalfOf, Sent sent) {
        List<LoggedEvent> events = answers.events(result(steps, onBehalfOf, sent));
        return answers.created(events).body(answers.entry(events));
    }

    /** Records an import; returns the correlation id of its entry, read from its first event: it may have thousands. */
    String imported(List<Step> steps, @Nullable String onBehalfOf, Sent sent) {
        EntryResult result = result(steps, onBehalfOf, sent);
        EntryResult first = result instanceof EntryResult.Stored(var events) && !events.isEmpty()
                ? new EntryResult.Stored(events.subList(0, 1))
                : result;
        return answers.events(first).getFirst().recorded().envelope().correlationId();
    }

    private EntryResult result(List<Step> steps, @Nullable String onBehalfOf, Sent sent) {
        Actor actor = actors.in(sent.municipality(), onBehalfOf);
        return recorder.record(sent, actor, context -> steps);
    }

    /** The identity of the character a request names. */
    public static AggregateId id(String character, Sent sent) {
        return Keys.of(sent.municipality(), ExternalCharacterAggregate.KIND, character);
    }
}
