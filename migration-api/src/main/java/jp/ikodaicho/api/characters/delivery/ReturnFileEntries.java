package jp.ikodaicho.api.characters.delivery;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.domain.characters.ExternalCharacterAggregate;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.DeliverSubstitute;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.projections.characters.ReturnFiles;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The way of entries about return files into the log. */
@Component
class ReturnFileEntries {

    private static final int ATTEMPTS = 5;

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final LogReader log;
    private final ReturnFileContents contents;

    ReturnFileEntries(Recorder recorder, Actors actors, Answers answers, LogReader log, ReturnFileContents contents) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.log = log;
        this.contents = contents;
    }

    /**
     * Hands over every decision of a package that waits for it: the next file. Each of its characters must still be as it was when the
     * bytes were made; where somebody was faster they are made anew.
     */
    List<LoggedEvent> deliver(String systemPackage, Sent sent) {
        Actor actor = actors.in(sent.municipality(), null);
        Function<EntryContext, List<Step>> steps = context -> next(systemPackage, sent);
        EntryResult result = recorder.record(sent, actor, steps);
        for (int attempt = 1; attempt < ATTEMPTS && isOvertaken(result); attempt++) {
            result = recorder.record(sent, actor, steps);
        }
        return answers.events(result);
    }

    /** What would look odd about it; throws the problem of one that would be refused. */
    List<EntryAnswer.Alert> deliveryAlerts(String systemPackage, Sent sent) {
        return rehearsed(sent, context -> next(systemPackage, sent));
    }

    private List<Step> next(String systemPackage, Sent sent) {
        ReturnFiles.Next next = ReturnFiles.next(log, sent.municipality(), systemPackage);
        if (next.lines().isEmpty()) {
            throw new Problem(HttpStatus.CONFLICT, "nothing-to-deliver", Map.of());
        }
        String sha256 = Sha256.of(contents.table().csv(next.number(), next.lines()));
        return next.lines().stream()
                .map(line -> step(
                        line.character(),
                        new Precondition.Seen(line.version()),
                        new DeliverSubstitute(next.number(), sha256),
                        sent))
                .toList();
    }

    private static boolean isOvertaken(EntryResult result) {
        return result instanceof EntryResult.Refused refused
                && refused.refusals().stream()
                        .allMatch(refusal -> refusal.rejection().kind() == Rejection.Kind.STALE);
    }

    /** Records what became of a file's characters; the steps are asked for unless it was recorded before. */
    List<LoggedEvent> record(Supplier<List<Step>> steps, Sent sent) {
        return answers.events(recorder.record(sent, actors.in(sent.municipality(), null), context -> steps.get()));
    }

    /** What would look odd about it; throws the problem of one that would be refused. */
    List<EntryAnswer.Alert> alerts(Supplier<List<Step>> steps, Sent sent) {
        return rehearsed(sent, context -> steps.get());
    }

    private List<EntryAnswer.Alert> rehearsed(Sent sent, Function<EntryContext, List<Step>> steps) {
        Actor actor = actors.in(sent.municipality(), null);
        return answers.alerts(recorder.rehearse(sent, actor, context -> context, steps));
    }

    EntryAnswer answer(List<LoggedEvent> events) {
        return answers.entry(events);
    }

    static Step step(String character, Precondition seen, CharacterCommand command, Sent sent) {
        AggregateId target = new AggregateId(sent.municipality(), ExternalCharacterAggregate.KIND, character);
        return new Step(target, seen, command);
    }
}
