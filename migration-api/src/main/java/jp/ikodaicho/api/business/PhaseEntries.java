package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The way of every phase entry from the request to the log and back, for one business or a whole package. */
@Component
class PhaseEntries {

    private final Recorder recorder;
    private final Actors actors;
    private final Answers answers;
    private final PackageMembers members;
    private final PhaseEntryAnswers phaseAnswers;

    PhaseEntries(
            Recorder recorder, Actors actors, Answers answers, PackageMembers members, PhaseEntryAnswers phaseAnswers) {
        this.recorder = recorder;
        this.actors = actors;
        this.answers = answers;
        this.members = members;
        this.phaseAnswers = phaseAnswers;
    }

    ResponseEntity<PhaseEntryAnswer> business(String business, PhaseBody body, String phase, Sent sent) {
        Step step = step(business, body, phase, sent);
        Actor actor = actors.in(sent.municipality(), body.onBehalfOf());
        EntryResult result = recorder.record(sent, actor, context -> List.of(step));
        List<LoggedEvent> events = answers.events(result);
        return phaseAnswers.business(events, step.target(), phase(phase));
    }

    private static Step step(String business, PhaseBody body, String phase, Sent sent) {
        if (body.except() != null || body.include() != null) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "only-for-packages");
        }
        AggregateId target = businessId(business, sent);
        return new Step(target, ETags.precondition(sent.ifMatch()), body.command(phase(phase)));
    }

    ResponseEntity<PhaseEntryAnswer> wholePackage(String systemPackage, PhaseBody body, String phase, Sent sent) {
        Phase known = phase(phase);
        Actor actor = actors.in(sent.municipality(), body.onBehalfOf());
        EntryResult result = recorder.record(
                sent,
                actor,
                context -> context.because(Except.reasons(body.except())),
                context -> members.steps(systemPackage, body, body.command(known), sent));
        List<LoggedEvent> events = answers.events(result);
        return phaseAnswers.wholePackage(events, systemPackage, known, sent.municipality());
    }

    /** What would look odd about an entry for one business; throws the problem of one that would be refused. */
    List<EntryAnswer.Alert> businessAlerts(String business, PhaseBody body, String phase, Sent sent) {
        Step step = step(business, body, phase, sent);
        Actor actor = actors.in(sent.municipality(), body.onBehalfOf());
        return answers.alerts(recorder.rehearse(sent, actor, context -> context, context -> List.of(step)));
    }

    /** The same for a whole package. */
    List<EntryAnswer.Alert> packageAlerts(String systemPackage, PhaseBody body, String phase, Sent sent) {
        Phase known = phase(phase);
        Actor actor = actors.in(sent.municipality(), body.onBehalfOf());
        return answers.alerts(recorder.rehearse(
                sent,
                actor,
                context -> context.because(Except.reasons(body.except())),
                context -> members.steps(systemPackage, body, body.command(known), sent)));
    }

    static Phase phase(String id) {
        return Phase.find(id)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-phase", Map.of("phase", id)));
    }

    static AggregateId businessId(String business, Sent sent) {
        if (!AggregateId.isKey(business)) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-business", Map.of("subject", business));
        }
        return new AggregateId(sent.municipality(), BusinessAggregate.KIND, business);
    }
}
