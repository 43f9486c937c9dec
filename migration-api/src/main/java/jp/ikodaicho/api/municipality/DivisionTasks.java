package jp.ikodaicho.api.municipality;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.municipality.DivisionTaskAggregate;
import jp.ikodaicho.domain.municipality.commands.DivisionTaskCommand;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The way of an entry about a division's named task to the log, from REST and from the screen. */
@Component
public class DivisionTasks {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;

    DivisionTasks(Recorder recorder, Actors actors, Answers answers) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
    }

    /** Records it; throws the problem of a refused one. */
    public List<LoggedEvent> record(String task, DivisionTaskCommand command, @Nullable String onBehalfOf, Sent sent) {
        Step step = step(task, command, sent);
        return answers.events(
                recorder.record(sent, actors.in(sent.municipality(), onBehalfOf), context -> List.of(step)));
    }

    /** What would look odd about it; throws the problem of one that would be refused. Records nothing. */
    public List<EntryAnswer.Alert> alerts(
            String task, DivisionTaskCommand command, @Nullable String onBehalfOf, Sent sent) {
        Step step = step(task, command, sent);
        return answers.alerts(recorder.rehearse(
                sent, actors.in(sent.municipality(), onBehalfOf), context -> context, context -> List.of(step)));
    }

    private static Step step(String task, DivisionTaskCommand command, Sent sent) {
        if (!AggregateId.isKey(task)) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-task", Map.of("subject", task));
        }
        AggregateId target = new AggregateId(sent.municipality(), DivisionTaskAggregate.KIND, task);
        return new Step(target, new Precondition.None(), command);
    }
}
