package jp.ikodaicho.domain.access.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** 権限の付与, also for a day to come. */
public record GrantRole(
        Role role,
        @Nullable String division,
        @Nullable PartialDate from,
        @Nullable PartialDate until,
        String reason) implements GrantCommand {}
