package jp.ikodaicho.domain.access.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.NamesDivisions;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 権限の付与.
 *
 * @param division the division a division-bound role is held for
 * @param from first day, from 00:00 Japanese time; null from the recording
 * @param until last day, null without end
 */
@EventType(name = "role-granted")
public record RoleGranted(
        Role role,
        @Nullable String division,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        String reason) implements GrantEvent, NamesDivisions {

    @Override
    public List<String> divisions() {
        return division == null ? List.of() : List.of(division);
    }
}
