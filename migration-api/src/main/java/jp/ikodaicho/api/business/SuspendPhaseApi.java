package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.SuspendPhase;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Suspends work on a phase. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}")
class SuspendPhaseApi {

    private final PhaseEntries entries;

    SuspendPhaseApi(PhaseEntries entries) {
        this.entries = entries;
    }

    /** 保留. Body of the request. */
    record Body(
            @NotBlank @Size(max = 4000) String reason,
            @Nullable PartialDate until,
            @Nullable PartialDate occurredOn,
            @Nullable @Size(max = 200) String onBehalfOf,
            @Nullable @Size(max = 50) List<@Valid Except> except,
            @Nullable @Size(max = 50) List<String> include)
            implements PhaseBody {

        @Override
        public PhaseCommand command(Phase phase) {
            return new SuspendPhase(phase, reason, until, occurredOn);
        }
    }

    @Operation(summary = "Suspends work on a phase.")
    @PostMapping("/businesses/{business}/phases/{phase}/suspension")
    ResponseEntity<PhaseEntryAnswer> business(
            @PathVariable String business, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        return entries.business(business, body, phase, sent);
    }

    @Operation(summary = "Suspends work on a phase. The same for every business of a package, all or nothing.")
    @PostMapping("/packages/{systemPackage}/phases/{phase}/suspension")
    ResponseEntity<PhaseEntryAnswer> wholePackage(
            @PathVariable String systemPackage, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        return entries.wholePackage(systemPackage, body, phase, sent);
    }
}
