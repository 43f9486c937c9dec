package jp.ikodaicho.domain.initiative.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 取組の保留.
 *
 * @param until when it is to be taken up again, if known
 */
@EventType(name = "initiative-suspended")
public record InitiativeSuspended(
        @Nullable PartialDate occurredOn,
        String reason,
        @Nullable PartialDate until) implements InitiativeStateRecorded {}
