package jp.ikodaicho.domain.initiative.commands;

import org.jspecify.annotations.Nullable;

/**
 * 取組登録.
 *
 * @param number as the office counts it, if it does
 * @param priority 重点取組事項
 * @param division the division it belongs to, if one is named
 */
public record RegisterInitiative(
        @Nullable String number,
        String title,
        @Nullable String description,
        boolean priority,
        @Nullable String division,
        @Nullable String source)
        implements InitiativeCommand {}
