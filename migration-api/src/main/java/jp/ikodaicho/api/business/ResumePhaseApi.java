package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.ResumePhase;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes up a suspended phase again. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}")
class ResumePhaseApi {

    private final PhaseEntries entries;

    ResumePhaseApi(PhaseEntries entries) {
        this.entries = entries;
    }

    /** 保留の解除. Body of the request. */
    record Body(
            @Nullable @Size(max = 4000) String comment,
            @Nullable PartialDate occurredOn,
            @Nullable @Size(max = 200) String onBehalfOf,
            @Nullable @Size(max = 50) List<@Valid Except> except,
            @Nullable @Size(max = 50) List<String> include)
            implements PhaseBody {

        @Override
        public PhaseCommand command(Phase phase) {
            return new ResumePhase(phase, comment, occurredOn);
        }
    }

    @Operation(summary = "Takes up a suspended phase again.")
    @PostMapping("/businesses/{business}/phases/{phase}/resumption")
    ResponseEntity<PhaseEntryAnswer> business(
            @PathVariable String business, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        return entries.business(business, body, phase, sent);
    }

    @Operation(summary = "Takes up a suspended phase again. The same for every business of a package, all or nothing.")
    @PostMapping("/packages/{systemPackage}/phases/{phase}/resumption")
    ResponseEntity<PhaseEntryAnswer> wholePackage(
            @PathVariable String systemPackage, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        return entries.wholePackage(systemPackage, body, phase, sent);
    }
}
