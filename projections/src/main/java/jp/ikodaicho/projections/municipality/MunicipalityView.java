package jp.ikodaicho.projections.municipality;

import jp.ikodaicho.domain.municipality.events.MunicipalityEvent;
import jp.ikodaicho.domain.municipality.events.MunicipalityRegistered;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row per body; its key is the body's code. */
public final class MunicipalityView implements View<MunicipalityRow, MunicipalityEvent> {

    @Override
    public String name() {
        return "municipality";
    }

    @Override
    public Class<MunicipalityRow> row() {
        return MunicipalityRow.class;
    }

    @Override
    public Class<MunicipalityEvent> feed() {
        return MunicipalityEvent.class;
    }

    @Override
    public MunicipalityRow evolve(
            @Nullable MunicipalityRow row, AggregateId aggregate, Recorded<MunicipalityEvent> event) {
        return switch (event.event()) {
            case MunicipalityRegistered e -> new MunicipalityRow(e.name(), e.prefecture(), e.sample());
        };
    }
}
