package jp.ikodaicho.projections.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseEvent;
import jp.ikodaicho.projections.log.EventCodec;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/** 履歴: the log itself, one body's events in the order of their record numbers, a page at a time. */
public final class History {

    private static final int READ = 500;

    private final LogReader log;
    private final EventCodec codec;

    public History(LogReader log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /**
     * Which events are told.
     *
     * @param slice the records read, and the business and type asked for
     * @param factDate only what counts by that day; null for all
     */
    public record Criteria(
            LogReader.Slice slice,
            @Nullable Phase phase,
            @Nullable String actor,
            @Nullable LocalDate factDate) {

        boolean matches(LoggedEvent logged) {
            boolean ofPhase =
                    phase == null || (logged.recorded().event() instanceof PhaseEvent e && e.phase() == phase);
            boolean byActor =
                    actor == null || actor.equals(logged.recorded().envelope().actor());
            return ofPhase && byActor && FactDay.isBy(logged.recorded(), factDate);
        }
    }

    /**
     * A page of history.
     *
     * @param next record number after which the next page begins; null where this is the last
     */
    public record Page(List<EventAnswer> events, @Nullable Long next) {}

    /** The next events of a history; divisions are named as the question knows them. */
    public Page page(Criteria criteria, Question question, int limit) {
        List<LoggedEvent> found = new ArrayList<>();
        LogReader.Slice rest = criteria.slice();
        List<LoggedEvent> read = log.records(rest, READ);
        while (!read.isEmpty() && found.size() <= limit) {
            read.stream().filter(criteria::matches).forEach(found::add);
            rest = rest.after(number(read.getLast()));
            read = read.size() < READ ? List.of() : log.records(rest, READ);
        }
        List<LoggedEvent> told = found.subList(0, Math.min(limit, found.size()));
        EventDivisions divisions = new EventDivisions(question);
        return new Page(
                told.stream()
                        .map(event -> EventAnswer.of(event, codec, divisions))
                        .toList(),
                found.size() > limit ? number(told.getLast()) : null);
    }

    private static long number(LoggedEvent event) {
        Long number = event.record();
        if (number == null) {
            throw new IllegalStateException("read by record number, but without one: " + event.id());
        }
        return number;
    }
}
