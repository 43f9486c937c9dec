package jp.ikodaicho.domain.subcommittee.commands;

import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 部会員の就任.
 *
 * @param year the fiscal year of the list
 * @param from first period it holds the seat in; the fiscal year itself where no finer date is known
 */
public record SeatDivision(
        FiscalYear year,
        String division,
        PartialDate from,
        @Nullable String source) implements SubcommitteeCommand {}
