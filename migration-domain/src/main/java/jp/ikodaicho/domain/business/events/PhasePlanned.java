package jp.ikodaicho.domain.business.events;

import java.time.LocalDate;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 計画: when the phase is to be done. The first is 当初計画, the last 現計画; every one stays (domain.md §3.7).
 *
 * @param start first period of the work; null means "by" {@code end}
 * @param end last period of the work
 * @param document decision document, e.g. 「自治体システム標準化について」
 * @param decidedOn when it was decided; a plan counts from the first day of that period
 */
@EventType(name = "phase-planned")
public record PhasePlanned(
        Phase phase,
        @Nullable PartialDate start,
        PartialDate end,
        @Nullable String reason,
        @Nullable String document,
        @Nullable PartialDate decidedOn)
        implements PhaseFactRecorded {

    @Override
    public @Nullable PartialDate occurredOn() {
        return decidedOn;
    }

    @Override
    public LocalDate countsFrom(LocalDate recordedOn) {
        return decidedOn == null ? recordedOn : decidedOn.first();
    }

    @Override
    public PhaseFactRecorded corrected(Correction correction) {
        return switch (correction.field()) {
            case "start" -> new PhasePlanned(phase, correction.date(), end, reason, document, decidedOn);
            case "end" -> new PhasePlanned(phase, start, correction.requiredDate(), reason, document, decidedOn);
            case "reason" -> new PhasePlanned(phase, start, end, correction.value(), document, decidedOn);
            case "document" -> new PhasePlanned(phase, start, end, reason, correction.value(), decidedOn);
            case "decidedOn" -> new PhasePlanned(phase, start, end, reason, document, correction.date());
            default -> throw new UncorrectableFieldException(correction.field());
        };
    }
}
