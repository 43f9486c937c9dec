package jp.ikodaicho.domain.initiative.commands;

import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 指標の値の記録.
 *
 * @param of whom or what it was measured of, if there are several
 * @param on the day, month or fiscal year it stands for, if known
 */
public record RecordIndicator(
        String indicator,
        String name,
        Decimal value,
        String unit,
        @Nullable String of,
        @Nullable PartialDate on,
        @Nullable String source)
        implements InitiativeCommand {}
