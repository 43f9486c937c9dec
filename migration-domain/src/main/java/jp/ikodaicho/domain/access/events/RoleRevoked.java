package jp.ikodaicho.domain.access.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.NamesDivisions;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * 権限の取消.
 *
 * @param from first day without the role; null from the recording
 */
@EventType(name = "role-revoked")
public record RoleRevoked(
        Role role, @Nullable String division, @Nullable PartialDate from, String reason)
        implements GrantEvent, NamesDivisions {

    @Override
    public List<String> divisions() {
        return division == null ? List.of() : List.of(division);
    }
}
