package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 要再確認の解除 by a person who looked. */
@EventType(name = "recheck-cleared")
public record RecheckCleared(Phase phase, @Nullable PartialDate occurredOn, String comment)
        implements PhaseFactRecorded {

    @Override
    public PhaseFactRecorded corrected(Correction correction) {
        return switch (correction.field()) {
            case "occurredOn" -> new RecheckCleared(phase, correction.date(), comment);
            case "comment" -> new RecheckCleared(phase, occurredOn, correction.required());
            default -> throw new UncorrectableFieldException(correction.field());
        };
    }
}
