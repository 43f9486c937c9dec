package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.commands.StepCommand;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.projections.business.BusinessRow;
import jp.ikodaicho.projections.business.StepCounts;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The way of an entry about the steps of one business to the log and back. */
@Component
class StepEntries {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final BusinessesAfter businesses;

    StepEntries(Recorder recorder, Actors actors, Answers answers, BusinessesAfter businesses) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.businesses = businesses;
    }

    /**
     * What it led to.
     *
     * @param version the business's version after it, as in its ETag
     * @param stepCounts its steps after it, counted
     */
    record StepEntryAnswer(EntryAnswer entry, String business, long version, StepCounts stepCounts) {}

    /** What would look odd about it; throws the problem of one that would be refused. Records nothing. */
    List<EntryAnswer.Alert> alerts(AggregateId target, StepCommand command, @Nullable String onBehalfOf, Sent sent) {
        Step step = new Step(target, ETags.precondition(sent.ifMatch()), command);
        Actor actor = actors.in(sent.municipality(), onBehalfOf);
        return answers.alerts(recorder.rehearse(sent, actor, context -> context, context -> List.of(step)));
    }

    ResponseEntity<StepEntryAnswer> record(
            AggregateId target, StepCommand command, @Nullable String onBehalfOf, Sent sent) {
        Step step = new Step(target, ETags.precondition(sent.ifMatch()), command);
        Actor actor = actors.in(sent.municipality(), onBehalfOf);
        List<LoggedEvent> events = answers.events(recorder.record(sent, actor, context -> List.of(step)));
        long version =
                events.isEmpty() ? Long.MAX_VALUE : events.getLast().recorded().sequence();
        BusinessRow after = businesses.at(target, version);
        return answers.created(events)
                .eTag(ETags.version(after.version()))
                .body(new StepEntryAnswer(
                        answers.entry(events),
                        target.key(),
                        after.version(),
                        StepCounts.of(after.steps().statuses())));
    }
}
