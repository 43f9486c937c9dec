package jp.ikodaicho.projections.published;

import jp.ikodaicho.domain.published.events.StepListEvent;
import jp.ikodaicho.domain.published.events.StepListImported;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row: there is one list of steps for all bodies. */
public final class StepListView implements View<StepListRow, StepListEvent> {

    @Override
    public String name() {
        return "step-list";
    }

    @Override
    public Class<StepListRow> row() {
        return StepListRow.class;
    }

    @Override
    public Class<StepListEvent> feed() {
        return StepListEvent.class;
    }

    @Override
    public StepListRow evolve(@Nullable StepListRow row, AggregateId aggregate, Recorded<StepListEvent> event) {
        Dated<StepList> lists = row == null ? Dated.none() : row.lists();
        return switch (event.event()) {
            case StepListImported e ->
                new StepListRow(
                        event.sequence(),
                        lists.with(new StepList(e.name(), e.from(), e.steps()), e.from(), event.sequence()));
        };
    }
}
