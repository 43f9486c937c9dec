package jp.ikodaicho.projections.subcommittee;

import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.subcommittee.events.SubcommitteeEvent;
import jp.ikodaicho.domain.subcommittee.shared.Seats;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row per fiscal year; {@link Seats} says what each event does to it. */
public final class SubcommitteeView implements View<SubcommitteeRow, SubcommitteeEvent> {

    @Override
    public String name() {
        return "subcommittee";
    }

    @Override
    public Class<SubcommitteeRow> row() {
        return SubcommitteeRow.class;
    }

    @Override
    public Class<SubcommitteeEvent> feed() {
        return SubcommitteeEvent.class;
    }

    @Override
    public SubcommitteeRow evolve(
            @Nullable SubcommitteeRow row, AggregateId aggregate, Recorded<SubcommitteeEvent> event) {
        Seats before = row == null ? Seats.NONE : row.seats();
        return new SubcommitteeRow(aggregate.key(), event.sequence(), before.evolve(event));
    }
}
