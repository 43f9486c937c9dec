package jp.ikodaicho.api.characters.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.ikodaicho.api.characters.catalogue.Candidate;
import jp.ikodaicho.api.characters.catalogue.CandidateGround;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.StandardCharacter;
import jp.ikodaicho.api.characters.glyph.Glyphs;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import org.jspecify.annotations.Nullable;

/**
 * Candidates as a page shows them.
 *
 * @param difference the address of the picture of both shapes by a standard character's id; null where there is no picture
 * @param chosen the standard character of the decision in force; null where there is none
 */
record CandidateShown(
        Texts t,
        Glyphs glyphs,
        Catalogue catalogue,
        @Nullable UnaryOperator<String> difference,
        @Nullable String chosen) {

    /** Without a key. */
    static final int NO_KEY = -1;

    private static final int READINGS = 3;

    /** A candidate; one that no font of this machine has is shown without a picture and has no key (ui.md §7.3). */
    CandidateView view(int number, Candidate candidate, boolean drawn) {
        StandardCharacter character = candidate.character();
        String id = character.id().value();
        String proposed = candidate.proposed().name();
        return new CandidateView(
                drawn || glyphs.address(character.id()).isEmpty() ? number : NO_KEY,
                id,
                character.text().orElse(""),
                drawn ? glyphs.address(character.id()).orElse(null) : null,
                drawn && difference != null ? difference.apply(id) : null,
                facts(character),
                new GroundWords(t).of(candidate.grounds()),
                isOther(candidate),
                candidate.score().isPresent()
                        ? GroundWords.score(candidate.score().getAsDouble())
                        : "",
                proposed,
                t.of("reviews.class." + proposed),
                id.equals(chosen));
    }

    /** What was found by looking for it: a person says that it is the one. */
    CandidateView found(StandardCharacter character) {
        Candidate candidate = new Candidate(character, List.of(), OptionalDouble.empty(), ResultClass.C);
        CandidateView view =
                view(NO_KEY, candidate, glyphs.outline(character.id()).isPresent());
        return view.because(t.of("reviews.ground.searched"));
    }

    private static boolean isOther(Candidate candidate) {
        return candidate.onlyAlike()
                && candidate.grounds().stream().anyMatch(ground -> !(ground instanceof CandidateGround.Similar));
    }

    /** Code point, strokes, readings. */
    private String facts(StandardCharacter character) {
        List<String> facts = new ArrayList<>();
        character.text().map(CandidateShown::codePoints).ifPresent(facts::add);
        Integer strokes = character.strokes();
        if (strokes != null) {
            facts.add(t.of("reviews.strokes", "n", strokes));
        }
        List<String> readings = catalogue.readings(character.id());
        if (!readings.isEmpty()) {
            facts.add(readings.stream().limit(READINGS).collect(Collectors.joining("・")));
        }
        String remark = Objects.requireNonNullElse(character.remark(), "");
        if (!remark.isEmpty()) {
            facts.add(remark);
        }
        return String.join(" ", facts);
    }

    /** A text as its code points, e.g. {@code U+845B U+E0100}. */
    static String codePoints(String text) {
        return text.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }
}
