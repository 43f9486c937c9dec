package jp.ikodaicho.domain.subcommittee.commands;

import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * 部会員の退任 within the fiscal year.
 *
 * @param from first period without the seat
 */
public record VacateSeat(FiscalYear year, String division, PartialDate from, String reason)
        implements SubcommitteeCommand {}
