package jp.ikodaicho.api.edge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.EntryResult.EventRef;
import jp.ikodaicho.domain.entry.Outlook;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.projections.audit.EventAnswer;
import jp.ikodaicho.projections.log.EventCodec;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Turns what became of an entry into an HTTP answer, always from the log, so that a repeated request gets the same one. */
@Component
public class Answers {

    private final LogReader log;
    private final EventCodec codec;
    private final Refusals refusals;

    Answers(LogReader log, EventCodec codec, Refusals refusals) {
        this.log = log;
        this.codec = codec;
        this.refusals = refusals;
    }

    /** The events of an entry in its order; throws the {@link Problem} of a refused one. */
    public List<LoggedEvent> events(EntryResult result) {
        return switch (result) {
            case EntryResult.Refused refused -> throw refusals.problem(refused);
            case EntryResult.Stored stored -> stored.events().isEmpty() ? List.of() : logged(stored.events());
        };
    }

    private List<LoggedEvent> logged(List<EventRef> refs) {
        Map<AggregateId, List<EventRef>> byAggregate =
                refs.stream().collect(Collectors.groupingBy(EventRef::aggregate, TreeMap::new, Collectors.toList()));
        return byAggregate.entrySet().stream()
                .flatMap(entry -> log
                        .after(entry.getKey(), entry.getValue().getFirst().sequence() - 1)
                        .stream()
                        .filter(event -> entry.getValue().stream()
                                .anyMatch(ref ->
                                        ref.sequence() == event.recorded().sequence())))
                .map(LoggedEvent::asStored)
                .toList();
    }

    public EntryAnswer entry(List<LoggedEvent> events) {
        Locale locale = LocaleContextHolder.getLocale();
        String correlation =
                events.isEmpty() ? "" : events.getFirst().recorded().envelope().correlationId();
        List<EntryAnswer.Alert> alerts = events.stream()
                .flatMap(event -> event.recorded().envelope().alerts().stream()
                        .map(alert -> alert(alert, event.aggregate().key(), locale)))
                .distinct()
                .toList();
        return new EntryAnswer(
                correlation,
                alerts,
                events.stream().map(event -> EventAnswer.of(event, codec)).toList());
    }

    /** What would look odd about a rehearsed entry; throws the {@link Problem} of one that would be refused. */
    public List<EntryAnswer.Alert> alerts(Outlook outlook) {
        if (!outlook.refusals().isEmpty()) {
            throw refusals.problem(new EntryResult.Refused(outlook.refusals()));
        }
        Locale locale = LocaleContextHolder.getLocale();
        return outlook.alerts().stream()
                .flatMap(of -> of.codes().stream()
                        .map(alert -> alert(alert, of.aggregate().key(), locale)))
                .distinct()
                .toList();
    }

    private static EntryAnswer.Alert alert(String alert, String subject, Locale locale) {
        int colon = alert.indexOf(':');
        String code = colon < 0 ? alert : alert.substring(0, colon);
        String about = colon < 0 ? "" : alert.substring(colon + 1);
        return new EntryAnswer.Alert(code, subject, Messages.text(locale, "alert." + code, Map.of("about", about)));
    }

    /** 201 with the position of the last event; 200 where all was on record before. */
    public ResponseEntity.BodyBuilder created(List<LoggedEvent> events) {
        return events.isEmpty()
                ? ResponseEntity.ok()
                : ResponseEntity.status(HttpStatus.CREATED)
                        .header(
                                "X-Event-Position",
                                Long.toString(events.getLast().position()));
    }

    /** The whole answer for entries that concern one aggregate and carry nothing but their events. */
    public ResponseEntity<EntryAnswer> answer(EntryResult result) {
        return answerOf(events(result));
    }

    /** The same of events that were read already. */
    public ResponseEntity<EntryAnswer> answerOf(List<LoggedEvent> events) {
        ResponseEntity.BodyBuilder answer = created(events);
        if (!events.isEmpty()) {
            answer.eTag(ETags.version(events.getLast().recorded().sequence()));
        }
        return answer.body(entry(events));
    }
}
