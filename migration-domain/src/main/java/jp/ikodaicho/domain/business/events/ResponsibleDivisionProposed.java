package jp.ikodaicho.domain.business.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.NamesDivisions;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 担当課（未確認）: a proposal nobody has confirmed yet.
 *
 * @param source what the proposal rests on
 */
@EventType(name = "responsible-division-proposed")
public record ResponsibleDivisionProposed(
        String division,
        @Nullable PartialDate from,
        @Nullable String source) implements BusinessEvent, NamesDivisions {

    @Override
    public List<String> divisions() {
        return List.of(division);
    }
}
