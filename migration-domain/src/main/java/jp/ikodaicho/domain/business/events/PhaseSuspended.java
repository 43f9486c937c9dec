package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 保留.
 *
 * @param until when it is to be taken up again, if known
 */
@EventType(name = "phase-suspended")
public record PhaseSuspended(
        Phase phase,
        @Nullable PartialDate occurredOn,
        String reason,
        @Nullable PartialDate until) implements PhaseFactRecorded {

    @Override
    public PhaseFactRecorded corrected(Correction correction) {
        return switch (correction.field()) {
            case "occurredOn" -> new PhaseSuspended(phase, correction.date(), reason, until);
            case "reason" -> new PhaseSuspended(phase, occurredOn, correction.required(), until);
            case "until" -> new PhaseSuspended(phase, occurredOn, reason, correction.date());
            default -> throw new UncorrectableFieldException(correction.field());
        };
    }
}
