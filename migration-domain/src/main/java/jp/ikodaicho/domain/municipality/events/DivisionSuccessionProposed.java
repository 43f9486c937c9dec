package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 後継の提案（未確認）: somebody thinks that the division passed into another. It renames nothing until it is confirmed.
 *
 * @param from first period of the successor's; null where nobody knows, and then it counts from the beginning
 * @param source what the proposal rests on
 */
@EventType(name = "division-succession-proposed")
public record DivisionSuccessionProposed(
        String successor, @Nullable PartialDate from, SuccessionKind kind, String source)
        implements DivisionSuccessionEvent {}
