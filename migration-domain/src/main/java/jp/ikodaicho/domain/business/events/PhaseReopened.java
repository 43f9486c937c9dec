package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 差戻し・再開: the fact changed. Not a correction of the entry. */
@EventType(name = "phase-reopened")
public record PhaseReopened(Phase phase, @Nullable PartialDate occurredOn, String reason) implements PhaseFactRecorded {

    @Override
    public PhaseFactRecorded corrected(Correction correction) {
        return switch (correction.field()) {
            case "occurredOn" -> new PhaseReopened(phase, correction.date(), reason);
            case "reason" -> new PhaseReopened(phase, occurredOn, correction.required());
            default -> throw new UncorrectableFieldException(correction.field());
        };
    }
}
