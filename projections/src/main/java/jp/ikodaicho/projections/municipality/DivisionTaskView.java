package jp.ikodaicho.projections.municipality;

import java.util.Objects;
import jp.ikodaicho.domain.municipality.events.DivisionTaskAssigned;
import jp.ikodaicho.domain.municipality.events.DivisionTaskEvent;
import jp.ikodaicho.domain.municipality.events.DivisionTaskFinished;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row per named task. */
public final class DivisionTaskView implements View<DivisionTaskRow, DivisionTaskEvent> {

    @Override
    public String name() {
        return "task";
    }

    @Override
    public Class<DivisionTaskRow> row() {
        return DivisionTaskRow.class;
    }

    @Override
    public Class<DivisionTaskEvent> feed() {
        return DivisionTaskEvent.class;
    }

    @Override
    public DivisionTaskRow evolve(
            @Nullable DivisionTaskRow row, AggregateId aggregate, Recorded<DivisionTaskEvent> event) {
        return switch (event.event()) {
            case DivisionTaskAssigned e ->
                new DivisionTaskRow(
                        aggregate.key(), event.sequence(), e.division(), e.title(), e.due(), e.source(), null);
            case DivisionTaskFinished e -> {
                DivisionTaskRow known = Objects.requireNonNull(row, "a task begins with its assignment");
                yield new DivisionTaskRow(
                        known.task(),
                        event.sequence(),
                        known.division(),
                        known.title(),
                        known.due(),
                        known.source(),
                        e.finishedOn());
            }
        };
    }
}
