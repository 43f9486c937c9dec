package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.AggregateId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Corrects an entry that was wrong 訂正; the entry stays on record, and so does the correction. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}")
class CorrectPhaseFactApi {

    private final PhaseEntries entries;
    private final CorrectedEvents corrected;

    CorrectPhaseFactApi(PhaseEntries entries, CorrectedEvents corrected) {
        this.entries = entries;
        this.corrected = corrected;
    }

    /**
     * 訂正. Body of the request.
     *
     * @param event id of the event corrected
     * @param field name of the wrong field, as in the body it was sent in
     * @param value the right value as text; absent to leave the field empty
     * @param evidence the right list where the field is {@code evidence}
     */
    record Body(
            @NotBlank @Size(max = 36) String event,
            @NotBlank @Size(max = 40) String field,
            @Nullable @Size(max = 4000) String value,
            @Nullable @Size(max = 100) List<@Valid EvidenceBody> evidence,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Size(max = 200) String onBehalfOf) {

        PhaseBody about(long sequence) {
            Correction correction = new Correction(field, value, evidence == null ? null : EvidenceBody.all(evidence));
            return new CorrectionOf(sequence, correction, reason, onBehalfOf);
        }
    }

    /** A correction of the event with that sequence. */
    private record CorrectionOf(
            long sequence,
            Correction correction,
            String reason,
            @Nullable String onBehalfOf) implements PhaseBody {

        @Override
        public PhaseCommand command(Phase phase) {
            return new CorrectPhaseFact(phase, sequence, correction, reason);
        }

        @Override
        public @Nullable List<Except> except() {
            return null;
        }

        @Override
        public @Nullable List<String> include() {
            return null;
        }
    }

    @Operation(summary = "Corrects an entry that was wrong.")
    @PostMapping("/businesses/{business}/phases/{phase}/correction")
    ResponseEntity<PhaseEntryAnswer> business(
            @PathVariable String business, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        AggregateId target = PhaseEntries.businessId(business, sent);
        return entries.business(business, body.about(corrected.sequence(target, body.event())), phase, sent);
    }
}
