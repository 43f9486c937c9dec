package jp.ikodaicho.domain.access.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** 権限の取消, also for a day to come. */
public record RevokeRole(
        Role role, @Nullable String division, @Nullable PartialDate from, String reason) implements GrantCommand {}
