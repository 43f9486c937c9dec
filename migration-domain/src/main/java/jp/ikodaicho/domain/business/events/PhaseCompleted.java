package jp.ikodaicho.domain.business.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 完了（確認済み）.
 *
 * @param reportedBy staff id of the person who reported it; the same as who recorded it where the DX office logs it itself
 * @param existingContract the work lies within an existing contract (domain.md §3.4, rule 3)
 */
@EventType(name = "phase-completed")
public record PhaseCompleted(
        Phase phase,
        PartialDate completedOn,
        List<Evidence> evidence,
        @Nullable String comment,
        String reportedBy,
        boolean existingContract)
        implements PhaseFactRecorded {

    public PhaseCompleted {
        evidence = List.copyOf(evidence);
    }

    @Override
    public PartialDate occurredOn() {
        return completedOn;
    }

    @Override
    public PhaseFactRecorded corrected(Correction correction) {
        return switch (correction.field()) {
            case "completedOn" ->
                new PhaseCompleted(phase, correction.requiredDate(), evidence, comment, reportedBy, existingContract);
            case "evidence" ->
                new PhaseCompleted(
                        phase, completedOn, correction.requiredEvidence(), comment, reportedBy, existingContract);
            case "comment" ->
                new PhaseCompleted(phase, completedOn, evidence, correction.value(), reportedBy, existingContract);
            case "existingContract" ->
                new PhaseCompleted(phase, completedOn, evidence, comment, reportedBy, correction.requiredFlag());
            default -> throw new UncorrectableFieldException(correction.field());
        };
    }
}
