package jp.ikodaicho.domain.municipality.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.NamesDivisions;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 所管課 of the package from a date. */
@EventType(name = "owning-division-assigned")
public record OwningDivisionAssigned(
        String division,
        @Nullable PartialDate from,
        @Nullable String reason) implements PackageEvent, NamesDivisions {

    @Override
    public List<String> divisions() {
        return List.of(division);
    }
}
