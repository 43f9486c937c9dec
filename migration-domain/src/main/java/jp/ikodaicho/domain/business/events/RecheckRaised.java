package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * 要再確認: a phase that is done builds on one that was reopened.
 *
 * @param because the reopened phase
 * @param reopening sequence of its {@link PhaseReopened}
 */
@EventType(name = "recheck-raised")
public record RecheckRaised(Phase phase, PartialDate occurredOn, Phase because, long reopening)
        implements PhaseFactRecorded {

    @Override
    public PhaseFactRecorded corrected(Correction correction) {
        return switch (correction.field()) {
            case "occurredOn" -> new RecheckRaised(phase, correction.requiredDate(), because, reopening);
            default -> throw new UncorrectableFieldException(correction.field());
        };
    }
}
