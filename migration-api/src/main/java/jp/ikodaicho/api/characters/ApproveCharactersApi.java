package jp.ikodaicho.api.characters;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.characters.commands.ApproveDecision;
import jp.ikodaicho.domain.characters.commands.ReturnDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 二重確認: the second person approves a decision of class C, D or E, or sends it back. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/characters/{character}")
class ApproveCharactersApi {

    private final CharacterEntries entries;

    ApproveCharactersApi(CharacterEntries entries) {
        this.entries = entries;
    }

    /** 承認. */
    record Approval(
            @Nullable @Size(max = 4000) String comment,
            @Nullable @Size(max = 500) String document) {}

    /** 差戻し. */
    record Return(@NotBlank @Size(max = 4000) String reason) {}

    @Operation(summary = "Approves the decision in force, as somebody else than who made it.")
    @PostMapping("/approval")
    ResponseEntity<EntryAnswer> approve(@PathVariable String character, @Valid @RequestBody Approval body, Sent sent) {
        return entries.record(character, new ApproveDecision(body.comment(), body.document()), null, sent);
    }

    @Operation(summary = "Sends the decision in force back to the queue.")
    @PostMapping("/return")
    ResponseEntity<EntryAnswer> sendBack(@PathVariable String character, @Valid @RequestBody Return body, Sent sent) {
        return entries.record(character, new ReturnDecision(body.reason()), null, sent);
    }
}
