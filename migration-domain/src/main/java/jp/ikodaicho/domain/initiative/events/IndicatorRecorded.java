package jp.ikodaicho.domain.initiative.events;

import java.util.Objects;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 指標の値. Another value for the same day and the same subject is a fact of its own; both stay.
 *
 * @param indicator key of the indicator within its initiative
 * @param name as the source spells it, e.g. 交付率
 * @param value exactly as the source prints it
 * @param unit of the value: %, 人, 件, 手続 …
 * @param of whom or what it was measured of, e.g. 龍ケ崎市 or 全国; null where there is but one
 * @param on the day, month or fiscal year it stands for; null where the source gives none
 * @param source where it was read
 */
@EventType(name = "indicator-recorded")
public record IndicatorRecorded(
        String indicator,
        String name,
        Decimal value,
        String unit,
        @Nullable String of,
        @Nullable PartialDate on,
        @Nullable String source)
        implements InitiativeFactRecorded {

    @Override
    public @Nullable PartialDate occurredOn() {
        return on;
    }

    /** Whether the other is a value of the same indicator for the same day and subject. */
    public boolean isOfTheSame(IndicatorRecorded other) {
        return indicator.equals(other.indicator) && Objects.equals(of, other.of) && Objects.equals(on, other.on);
    }
}
