package jp.ikodaicho.api.business;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records that work on a phase began. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}")
class StartPhaseApi {

    private final PhaseEntries entries;

    StartPhaseApi(PhaseEntries entries) {
        this.entries = entries;
    }

    /** 着手. Body of the request. */
    record Body(
            @NotNull PartialDate startedOn,
            @Nullable @Size(max = 200) String onBehalfOf,
            @Nullable @Size(max = 50) List<@Valid Except> except,
            @Nullable @Size(max = 50) List<String> include)
            implements PhaseBody {

        @Override
        public PhaseCommand command(Phase phase) {
            return new StartPhase(phase, startedOn);
        }
    }

    @Operation(summary = "Records that work on a phase began.")
    @PostMapping("/businesses/{business}/phases/{phase}/start")
    ResponseEntity<PhaseEntryAnswer> business(
            @PathVariable String business, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        return entries.business(business, body, phase, sent);
    }

    @Operation(
            summary = "Records that work on a phase began. The same for every business of a package, all or nothing.")
    @PostMapping("/packages/{systemPackage}/phases/{phase}/start")
    ResponseEntity<PhaseEntryAnswer> wholePackage(
            @PathVariable String systemPackage, @PathVariable String phase, @Valid @RequestBody Body body, Sent sent) {
        return entries.wholePackage(systemPackage, body, phase, sent);
    }
}
