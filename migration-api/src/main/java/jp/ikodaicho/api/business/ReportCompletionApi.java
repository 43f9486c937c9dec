package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.ReportPhaseCompletion;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports that a phase is done, for somebody else to confirm. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}")
class ReportCompletionApi {

    private final PhaseEntries entries;

    ReportCompletionApi(PhaseEntries entries) {
        this.entries = entries;
    }

    /** 完了報告: somebody else confirms it. Body of the request. */
    record Body(
            @NotNull PartialDate completedOn,
            @Nullable @Size(max = 100) List<@Valid EvidenceBody> evidence,
            @Nullable @Size(max = 4000) String comment,
            @Nullable Boolean existingContract,
            @Nullable @Size(max = 200) String onBehalfOf,
            @Nullable @Size(max = 50) List<@Valid Except> except,
            @Nullable @Size(max = 50) List<String> include)
            implements PhaseBody {

        @Override
        public PhaseCommand command(Phase phase) {
            return new ReportPhaseCompletion(
                    phase, completedOn, EvidenceBody.all(evidence), comment, Boolean.TRUE.equals(existingContract));
        }
    }

    @Operation(summary = "Reports that a phase is done, for somebody else to confirm.")
    @PostMapping("/businesses/{business}/phases/{phase}/completion-report")
    ResponseEntity<PhaseEntryAnswer> business(
            @PathVariable String business, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        return entries.business(business, body, phase, sent);
    }

    @Operation(
            summary =
                    "Reports that a phase is done, for somebody else to confirm. The same for every business of a package, all or nothing.")
    @PostMapping("/packages/{systemPackage}/phases/{phase}/completion-report")
    ResponseEntity<PhaseEntryAnswer> wholePackage(
            @PathVariable String systemPackage, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        return entries.wholePackage(systemPackage, body, phase, sent);
    }
}
