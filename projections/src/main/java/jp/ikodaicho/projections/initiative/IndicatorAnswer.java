package jp.ikodaicho.projections.initiative;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.domain.initiative.events.IndicatorRecorded;
import jp.ikodaicho.domain.initiative.shared.InitiativeFact;
import jp.ikodaicho.domain.initiative.shared.InitiativeFacts;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of an indicator.
 *
 * @param of whom or what it was measured of
 * @param on the day, month or fiscal year it stands for; absent where none is on record
 * @param current false once another value was recorded for the same day and subject; both stay
 * @param sequence of the fact in its initiative, by which it is withdrawn
 */
public record IndicatorAnswer(
        String id,
        String name,
        @Nullable String of,
        @Nullable PartialDate on,
        Decimal value,
        String unit,
        @Nullable String source,
        boolean current,
        long sequence,
        Instant recordedAt) {

    /** All values, indicator by indicator in the order they were first recorded in, each in the order of recording. */
    static List<IndicatorAnswer> of(InitiativeFacts counting) {
        Map<String, Long> first = new HashMap<>();
        counting.facts().stream()
                .filter(fact -> fact.recorded() instanceof IndicatorRecorded)
                .forEach(fact ->
                        first.merge(((IndicatorRecorded) fact.recorded()).indicator(), fact.sequence(), Math::min));
        return counting.facts().stream()
                .filter(fact -> fact.recorded() instanceof IndicatorRecorded)
                .map(fact -> of(fact, (IndicatorRecorded) fact.recorded(), counting))
                .sorted(Comparator.comparing((IndicatorAnswer answer) -> first.get(answer.id()))
                        .thenComparingLong(IndicatorAnswer::sequence))
                .toList();
    }

    private static IndicatorAnswer of(InitiativeFact fact, IndicatorRecorded value, InitiativeFacts counting) {
        return new IndicatorAnswer(
                value.indicator(),
                value.name(),
                value.of(),
                value.on(),
                value.value(),
                value.unit(),
                value.source(),
                counting.values(value).getLast().sequence() == fact.sequence(),
                fact.sequence(),
                fact.recordedAt());
    }
}
