package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.PartialDate;

/** 着手. */
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
