package jp.ikodaicho.domain.municipality.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 課の作業の割当.
 *
 * @param due last period to do it in; null where none is given
 */
public record AssignDivisionTask(
        String division,
        String title,
        @Nullable PartialDate due,
        @Nullable String source) implements DivisionTaskCommand {}
