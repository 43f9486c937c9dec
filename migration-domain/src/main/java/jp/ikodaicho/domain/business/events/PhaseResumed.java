package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 保留の解除: back to the status before. */
@EventType(name = "phase-resumed")
public record PhaseResumed(
        Phase phase,
        @Nullable PartialDate occurredOn,
        @Nullable String comment) implements PhaseFactRecorded {

    @Override
    public PhaseFactRecorded corrected(Correction correction) {
        return switch (correction.field()) {
            case "occurredOn" -> new PhaseResumed(phase, correction.date(), comment);
            case "comment" -> new PhaseResumed(phase, occurredOn, correction.value());
            default -> throw new UncorrectableFieldException(correction.field());
        };
    }
}
