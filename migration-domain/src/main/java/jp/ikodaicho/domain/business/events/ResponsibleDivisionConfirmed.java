package jp.ikodaicho.domain.business.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.NamesDivisions;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 担当課の確定 by the DX office. */
@EventType(name = "responsible-division-confirmed")
public record ResponsibleDivisionConfirmed(
        String division,
        @Nullable PartialDate from,
        @Nullable String comment) implements BusinessEvent, NamesDivisions {

    @Override
    public List<String> divisions() {
        return List.of(division);
    }
}
