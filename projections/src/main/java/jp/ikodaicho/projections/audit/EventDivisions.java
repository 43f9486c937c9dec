package jp.ikodaicho.projections.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.PhaseEvent;
import jp.ikodaicho.domain.municipality.events.DivisionEvent;
import jp.ikodaicho.domain.municipality.events.DivisionTaskFinished;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.NamesDivisions;
import jp.ikodaicho.projections.business.BusinessRow;
import jp.ikodaicho.projections.business.BusinessRow.Responsible;
import jp.ikodaicho.projections.business.BusinessView;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.municipality.DivisionNames;
import jp.ikodaicho.projections.municipality.DivisionTaskRow;
import jp.ikodaicho.projections.municipality.DivisionTaskView;
import jp.ikodaicho.projections.view.Question;

/**
 * The divisions of events, as far as they are known at the question's recorded time, each by its name on the day the event is
 * about: the day it counts from, else the day it was recorded. The present name beside it is that of the question's day
 * ({@link DivisionNames}). Rows are read once for a page of events.
 */
final class EventDivisions {

    private final DivisionNames names;
    private final Map<String, Dated<Responsible>> businesses = new HashMap<>();
    private final Map<String, String> tasks = new HashMap<>();

    EventDivisions(Question question) {
        this.names = DivisionNames.of(question);
        for (BusinessRow row : question.rows().all(new BusinessView())) {
            businesses.put(row.business(), row.responsible());
        }
        for (DivisionTaskRow row : question.rows().all(new DivisionTaskView())) {
            tasks.put(row.task(), row.division());
        }
    }

    List<EventDivision> of(LoggedEvent logged) {
        LocalDate day = FactDay.of(logged.recorded()).orElse(logged.recorded().recordedOn());
        DomainEvent event = logged.recorded().event();
        String key = logged.aggregate().key();
        Stream<EventDivision> about =
                event instanceof DivisionEvent ? Stream.of(division(key, DivisionPart.ABOUT, day)) : Stream.empty();
        Stream<EventDivision> named = event instanceof NamesDivisions naming
                ? naming.divisions().stream().map(id -> division(id, DivisionPart.NAMED, day))
                : Stream.empty();
        Stream<EventDivision> responsible =
                responsible(event, key, day).map(id -> division(id, DivisionPart.RESPONSIBLE, day));
        return Stream.of(about, named, responsible).flatMap(part -> part).toList();
    }

    private Stream<String> responsible(DomainEvent event, String key, LocalDate day) {
        if (event instanceof PhaseEvent) {
            return businesses.getOrDefault(key, Dated.none()).on(day).map(Responsible::division).stream();
        }
        return event instanceof DivisionTaskFinished ? Stream.ofNullable(tasks.get(key)) : Stream.empty();
    }

    private EventDivision division(String id, DivisionPart part, LocalDate day) {
        return new EventDivision(names.on(day, id), part);
    }
}
