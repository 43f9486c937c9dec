package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;

/** 着手. */
@EventType(name = "phase-started")
public record PhaseStarted(Phase phase, PartialDate startedOn) implements PhaseFactRecorded {

    @Override
    public PartialDate occurredOn() {
        return startedOn;
    }

    @Override
    public PhaseFactRecorded corrected(Correction correction) {
        return switch (correction.field()) {
            case "startedOn" -> new PhaseStarted(phase, correction.requiredDate());
            default -> throw new UncorrectableFieldException(correction.field());
        };
    }
}
