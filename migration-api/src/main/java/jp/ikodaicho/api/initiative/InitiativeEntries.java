package jp.ikodaicho.api.initiative;

import java.util.List;
import java.util.function.Consumer;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.initiative.InitiativeAggregate;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The way of every entry about an initiative from the request to the log and back. */
@Component
class InitiativeEntries {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;

    InitiativeEntries(Recorder recorder, Actors actors, Answers answers) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
    }

    /** Records one command about an initiative the client has seen. */
    ResponseEntity<EntryAnswer> record(
            String initiative, InitiativeCommand command, @Nullable String onBehalfOf, Sent sent) {
        return record(step(initiative, command, sent), onBehalfOf, sent, actor -> {});
    }

    /** Records one step, once what it refers to was looked up. */
    ResponseEntity<EntryAnswer> record(Step step, @Nullable String onBehalfOf, Sent sent, Consumer<Actor> references) {
        Actor actor = actors.in(sent.municipality(), onBehalfOf);
        return answers.answer(recorder.record(sent, actor, context -> {
            references.accept(actor);
            return List.of(step);
        }));
    }

    static Step step(String initiative, InitiativeCommand command, Sent sent) {
        return new Step(
                Keys.of(sent.municipality(), InitiativeAggregate.KIND, initiative),
                ETags.precondition(sent.ifMatch()),
                command);
    }
}
