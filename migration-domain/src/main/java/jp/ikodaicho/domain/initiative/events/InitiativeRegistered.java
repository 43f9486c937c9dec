package jp.ikodaicho.domain.initiative.events;

import jp.ikodaicho.domain.shared.EventType;
import org.jspecify.annotations.Nullable;

/**
 * 取組登録.
 *
 * @param number as the office counts it, e.g. {@code I09}; null where it does not
 * @param title as the source spells it
 * @param priority 重点取組事項
 * @param division the division it belongs to; null where the source names none
 * @param source document it rests on
 */
@EventType(name = "initiative-registered")
public record InitiativeRegistered(
        @Nullable String number,
        String title,
        @Nullable String description,
        boolean priority,
        @Nullable String division,
        @Nullable String source)
        implements InitiativeEvent {}
