package jp.ikodaicho.projections.municipality;

import java.util.Objects;
import jp.ikodaicho.domain.municipality.events.DivisionAbolished;
import jp.ikodaicho.domain.municipality.events.DivisionEstablished;
import jp.ikodaicho.domain.municipality.events.DivisionEvent;
import jp.ikodaicho.domain.municipality.events.DivisionRenamed;
import jp.ikodaicho.domain.municipality.events.DivisionSuccessionEvent;
import jp.ikodaicho.domain.municipality.shared.Successions;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row per division. */
public final class DivisionView implements View<DivisionRow, DivisionEvent> {

    @Override
    public String name() {
        return "division";
    }

    @Override
    public Class<DivisionRow> row() {
        return DivisionRow.class;
    }

    @Override
    public Class<DivisionEvent> feed() {
        return DivisionEvent.class;
    }

    @Override
    public DivisionRow evolve(@Nullable DivisionRow row, AggregateId aggregate, Recorded<DivisionEvent> event) {
        long sequence = event.sequence();
        return switch (event.event()) {
            case DivisionEstablished e ->
                new DivisionRow(
                        aggregate.key(),
                        sequence,
                        e.order(),
                        Dated.<String>none().with(e.name(), e.from(), sequence),
                        null,
                        Successions.NONE);
            case DivisionRenamed e -> known(row).named(e.name(), e.from(), sequence);
            case DivisionAbolished e -> known(row).abolished(e.from(), sequence);
            case DivisionSuccessionEvent e ->
                known(row).succeeded(known(row).successions().evolve(event.with(e)), sequence);
        };
    }

    private static DivisionRow known(@Nullable DivisionRow row) {
        return Objects.requireNonNull(row, "a division begins with its establishment");
    }
}
