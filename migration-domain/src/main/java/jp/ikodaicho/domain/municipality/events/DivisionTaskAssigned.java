package jp.ikodaicho.domain.municipality.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.NamesDivisions;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 課の作業の割当: work that is nobody's phase, e.g. the selection of a system (domain.md §1.7).
 *
 * @param division the division that is to do it
 * @param due last period to do it in; null where none is given
 * @param source document the task rests on
 */
@EventType(name = "division-task-assigned")
public record DivisionTaskAssigned(
        String division,
        String title,
        @Nullable PartialDate due,
        @Nullable String source) implements DivisionTaskEvent, NamesDivisions {

    @Override
    public List<String> divisions() {
        return List.of(division);
    }
}
