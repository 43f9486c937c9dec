package jp.ikodaicho.projections.access;

import jp.ikodaicho.domain.access.events.GrantEvent;
import jp.ikodaicho.domain.access.shared.Grants;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row per person and body. */
public final class GrantsView implements View<GrantsRow, GrantEvent> {

    @Override
    public String name() {
        return "staff";
    }

    @Override
    public Class<GrantsRow> row() {
        return GrantsRow.class;
    }

    @Override
    public Class<GrantEvent> feed() {
        return GrantEvent.class;
    }

    @Override
    public GrantsRow evolve(@Nullable GrantsRow row, AggregateId aggregate, Recorded<GrantEvent> event) {
        Grants before = row == null ? Grants.NONE : row.grants();
        return new GrantsRow(aggregate.key(), event.sequence(), before.evolve(event));
    }
}
