package jp.ikodaicho.api.characters;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.characters.commands.AllowAfterCutover;
import jp.ikodaicho.domain.characters.commands.HoldReview;
import jp.ikodaicho.domain.characters.commands.ReopenReview;
import jp.ikodaicho.domain.characters.commands.WaiveConflict;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What else happens to a review: it is put on hold, taken up again, put off beyond the cut-over, or differs on purpose. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/characters/{character}")
class CharacterStatesApi {

    private final CharacterEntries entries;

    CharacterStatesApi(CharacterEntries entries) {
        this.entries = entries;
    }

    /** 保留, never without a day. */
    record Hold(
            @NotBlank @Size(max = 4000) String reason,
            @NotNull PartialDate until,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    /** 再確認. */
    record Reopening(
            @NotBlank @Size(max = 4000) String reason,
            @Nullable PartialDate occurredOn) {}

    /** 移行後対応. */
    record AfterCutover(
            @NotBlank @Size(max = 4000) String reason,
            @NotNull PartialDate until) {}

    /** 不一致の容認. */
    record Waiver(
            @NotBlank @Pattern(regexp = Keys.FORM) String other,
            @NotBlank @Size(max = 4000) String reason) {}

    @Operation(summary = "Puts the review on hold until a day.")
    @PostMapping("/hold")
    ResponseEntity<EntryAnswer> hold(@PathVariable String character, @Valid @RequestBody Hold body, Sent sent) {
        return entries.record(character, new HoldReview(body.reason(), body.until()), body.onBehalfOf(), sent);
    }

    @Operation(summary = "Takes a decided review up again.")
    @PostMapping("/reopening")
    ResponseEntity<EntryAnswer> reopen(@PathVariable String character, @Valid @RequestBody Reopening body, Sent sent) {
        return entries.record(character, new ReopenReview(body.reason(), body.occurredOn()), null, sent);
    }

    @Operation(summary = "Allows that the character is decided after the cut-over.")
    @PostMapping("/after-cutover")
    ResponseEntity<EntryAnswer> afterCutover(
            @PathVariable String character, @Valid @RequestBody AfterCutover body, Sent sent) {
        return entries.record(character, new AllowAfterCutover(body.reason(), body.until()), null, sent);
    }

    @Operation(summary = "Waives the conflict with a character of the same shape in another package.")
    @PostMapping("/conflict-waiver")
    ResponseEntity<EntryAnswer> waive(@PathVariable String character, @Valid @RequestBody Waiver body, Sent sent) {
        return entries.record(character, new WaiveConflict(body.other(), body.reason()), null, sent);
    }
}
