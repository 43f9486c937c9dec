package jp.ikodaicho.domain.business.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 完了報告 by the division or the vendor: waits for somebody else to confirm it.
 *
 * @param existingContract the work lies within an existing contract (domain.md §3.4, rule 3)
 */
@EventType(name = "phase-completion-reported")
public record PhaseCompletionReported(
        Phase phase,
        PartialDate completedOn,
        List<Evidence> evidence,
        @Nullable String comment,
        boolean existingContract)
        implements PhaseFactRecorded {

    public PhaseCompletionReported {
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
                new PhaseCompletionReported(phase, correction.requiredDate(), evidence, comment, existingContract);
            case "evidence" ->
                new PhaseCompletionReported(
                        phase, completedOn, correction.requiredEvidence(), comment, existingContract);
            case "comment" ->
                new PhaseCompletionReported(phase, completedOn, evidence, correction.value(), existingContract);
            case "existingContract" ->
                new PhaseCompletionReported(phase, completedOn, evidence, comment, correction.requiredFlag());
            default -> throw new UncorrectableFieldException(correction.field());
        };
    }
}
