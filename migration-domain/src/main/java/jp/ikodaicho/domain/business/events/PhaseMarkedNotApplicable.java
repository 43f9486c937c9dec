package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 対象外: not done in this body; counts as done in the rate. */
@EventType(name = "phase-marked-not-applicable")
public record PhaseMarkedNotApplicable(
        Phase phase, @Nullable PartialDate occurredOn, String reason) implements PhaseFactRecorded {

    @Override
    public PhaseFactRecorded corrected(Correction correction) {
        return switch (correction.field()) {
            case "occurredOn" -> new PhaseMarkedNotApplicable(phase, correction.date(), reason);
            case "reason" -> new PhaseMarkedNotApplicable(phase, occurredOn, correction.required());
            default -> throw new UncorrectableFieldException(correction.field());
        };
    }
}
