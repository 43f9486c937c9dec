package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plans a phase, or plans it anew. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}")
class PlanPhaseApi {

    private final PhaseEntries entries;

    PlanPhaseApi(PhaseEntries entries) {
        this.entries = entries;
    }

    /** 計画登録・計画変更: 当初計画 is the first, 現計画 the last. Body of the request. */
    record Body(
            @Nullable PartialDate start,
            @NotNull PartialDate end,
            @Nullable @Size(max = 4000) String reason,
            @Nullable @Size(max = 500) String document,
            @Nullable PartialDate decidedOn,
            @Nullable @Size(max = 200) String onBehalfOf,
            @Nullable @Size(max = 50) List<@Valid Except> except,
            @Nullable @Size(max = 50) List<String> include)
            implements PhaseBody {

        @Override
        public PhaseCommand command(Phase phase) {
            return new PlanPhase(phase, start, end, reason, document, decidedOn);
        }
    }

    @Operation(summary = "Plans a phase, or plans it anew.")
    @PostMapping("/businesses/{business}/phases/{phase}/plan")
    ResponseEntity<PhaseEntryAnswer> business(
            @PathVariable String business, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        return entries.business(business, body, phase, sent);
    }

    @Operation(summary = "Plans a phase, or plans it anew. The same for every business of a package, all or nothing.")
    @PostMapping("/packages/{systemPackage}/phases/{phase}/plan")
    ResponseEntity<PhaseEntryAnswer> wholePackage(
            @PathVariable String systemPackage, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        return entries.wholePackage(systemPackage, body, phase, sent);
    }
}
