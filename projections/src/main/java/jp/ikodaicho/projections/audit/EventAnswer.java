package jp.ikodaicho.projections.audit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.ikodaicho.domain.business.events.PhaseEvent;
import jp.ikodaicho.domain.business.events.PhaseFactRecorded;
import jp.ikodaicho.domain.business.events.StepStatusesRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFactRecorded;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.Envelope;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.log.EventCodec;
import jp.ikodaicho.projections.log.LoggedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as history tells it, with its whole envelope.
 *
 * @param record record number in its body, absent for a moment until it is sealed
 * @param subject kind of the aggregate: business, division, package …
 * @param key the aggregate's key
 * @param version the aggregate's version after it
 * @param occurredOn 発生日 as given; absent where none was
 * @param divisions the divisions it has to do with, by their names on its day; told in histories only, because names change and
 *     an entry's answer does not
 * @param payload the event's own fields
 */
public record EventAnswer(
        String id,
        long position,
        @Nullable Long record,
        String type,
        String revision,
        String subject,
        String key,
        long version,
        @Nullable String phase,
        @Nullable PartialDate occurredOn,
        @JsonUnwrapped Envelope envelope,
        @Nullable List<EventDivision> divisions,
        JsonNode payload) {

    /** As an entry answers it. */
    public static EventAnswer of(LoggedEvent logged, EventCodec codec) {
        return of(logged, codec, null);
    }

    /** As a history tells it. */
    static EventAnswer of(LoggedEvent logged, EventCodec codec, @Nullable EventDivisions divisions) {
        DomainEvent event = logged.recorded().event();
        return new EventAnswer(
                logged.id(),
                logged.position(),
                logged.record(),
                logged.type(),
                logged.revision(),
                logged.aggregate().kind(),
                logged.aggregate().key(),
                logged.recorded().sequence(),
                event instanceof PhaseEvent phase ? phase.phase().id() : null,
                occurredOn(event),
                logged.recorded().envelope(),
                divisions == null ? null : divisions.of(logged),
                codec.tree(event));
    }

    private static @Nullable PartialDate occurredOn(DomainEvent event) {
        return switch (event) {
            case PhaseFactRecorded fact -> fact.occurredOn();
            case InitiativeFactRecorded fact -> fact.occurredOn();
            case StepStatusesRecorded report -> report.occurredOn();
            default -> null;
        };
    }
}
