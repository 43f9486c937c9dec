package jp.ikodaicho.api.characters;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Keys;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.events.ShownCandidate;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.Precondition;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 判定: what an external character is, for one or, where the shape is the same or only drawn otherwise, for many at once. */
@RestController
@RequestMapping("/api/v1/municipalities/{code}/characters")
class DecideCharactersApi {

    private static final int MOST_SHOWN = 50;
    private static final int MOST_AT_ONCE = 50;

    private final CharacterEntries entries;

    DecideCharactersApi(CharacterEntries entries) {
        this.entries = entries;
    }

    /** A candidate that was offered. */
    record Shown(
            @NotBlank @Pattern(regexp = "(MJ|GJ)[0-9]{6}") String standard,
            @Nullable Decimal score) {}

    /**
     * 判定.
     *
     * @param standard id of the standard character; absent for the classes E and F
     * @param catalogue version of the character lists it was chosen from
     */
    record Decision(
            @NotNull ResultClass resultClass,
            @Nullable @Pattern(regexp = "(MJ|GJ)[0-9]{6}") String standard,
            @NotBlank @Size(max = 200) String catalogue,
            @Nullable @Size(max = 200) String ground,
            @Nullable @Size(max = MOST_SHOWN) List<@Valid @NotNull Shown> shown,
            @Nullable @Size(max = 4000) String reason,
            @Nullable @Size(max = 500) String document,
            @Nullable @Size(max = 200) String onBehalfOf) {

        DecideSubstitute command() {
            List<ShownCandidate> offered = shown == null
                    ? List.of()
                    : shown.stream()
                            .map(candidate -> new ShownCandidate(candidate.standard(), candidate.score()))
                            .toList();
            return new DecideSubstitute(
                    new SubstituteDecided(resultClass, standard, catalogue, ground, offered, reason, document));
        }
    }

    /** One of many, with the version the client has seen. */
    record Line(
            @NotBlank @Pattern(regexp = Keys.FORM) String character,
            @PositiveOrZero long version,
            @NotNull ResultClass resultClass,
            @NotNull @Pattern(regexp = "(MJ|GJ)[0-9]{6}") String standard,
            @Nullable @Size(max = 200) String ground) {}

    /** Decisions of class A or B for many characters, one event each, in one entry. */
    record Decisions(
            @NotBlank @Size(max = 200) String catalogue,
            @NotEmpty @Size(max = MOST_AT_ONCE) List<@Valid @NotNull Line> decisions,
            @Nullable @Size(max = 200) String onBehalfOf) {}

    @Operation(summary = "Decides what an external character is; C, D and E then wait for a second person.")
    @PostMapping("/{character}/decision")
    ResponseEntity<EntryAnswer> decide(@PathVariable String character, @Valid @RequestBody Decision body, Sent sent) {
        return entries.record(character, body.command(), body.onBehalfOf(), sent);
    }

    @Operation(
            summary = "Decides many of class A or B in one entry, all or nothing; each names the version it builds on.")
    @PostMapping("/decisions")
    ResponseEntity<EntryAnswer> decideMany(@Valid @RequestBody Decisions body, Sent sent) {
        long characters =
                body.decisions().stream().map(Line::character).distinct().count();
        if (characters < body.decisions().size()) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "character-twice");
        }
        return entries.record(
                body.decisions().stream()
                        .map(line -> step(line, body.catalogue(), sent))
                        .toList(),
                body.onBehalfOf(),
                sent);
    }

    private static Step step(Line line, String catalogue, Sent sent) {
        if (line.resultClass() != ResultClass.A && line.resultClass() != ResultClass.B) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "one-by-one",
                    Map.of("class", line.resultClass().name()));
        }
        SubstituteDecided decided = new SubstituteDecided(
                line.resultClass(), line.standard(), catalogue, line.ground(), List.of(), null, null);
        return new Step(
                CharacterEntries.id(line.character(), sent),
                new Precondition.Seen(line.version()),
                new DecideSubstitute(decided));
    }
}
