package jp.ikodaicho.api.characters.prints;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.ikodaicho.api.characters.prints.PaperView.Cell;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.characters.CharacterQueries;
import jp.ikodaicho.projections.characters.DecisionAnswer;
import org.jspecify.annotations.Nullable;

/**
 * 窓口想定問答: the characters whose skeleton may change, classes C and D, with what the counter can say about each. Counts only:
 * nobody's name is known here (product.md, "What it never does").
 */
final class CounterAnswers {

    private static final Paper.Kind COUNTER = new Paper.Kind(
            "paper.counter",
            List.of(
                    "paper.now",
                    "paper.then",
                    "paper.class",
                    "paper.used",
                    "paper.package",
                    "paper.reason",
                    "paper.say"),
            false);
    private static final Set<ResultClass> CHANGED = Set.of(ResultClass.C, ResultClass.D);
    private static final Set<ReviewStatus> SETTLED =
            Set.of(ReviewStatus.DECIDED, ReviewStatus.DELIVERED, ReviewStatus.LOADED, ReviewStatus.VERIFIED);

    private final Screen screen;
    private final Texts t;
    private final PaperGlyphs glyphs;

    CounterAnswers(Screen screen, PaperGlyphs glyphs) {
        this.screen = screen;
        this.t = screen.t();
        this.glyphs = glyphs;
    }

    /** @param systemPackage only the characters of this package; null for all */
    PaperView view(@Nullable String systemPackage) {
        List<CharacterAnswer> changed =
                CharacterQueries.all(
                                screen.asked().question(), new CharacterQueries.Filter(null, systemPackage, SETTLED))
                        .stream()
                        .filter(character ->
                                CHANGED.contains(decision(character).resultClass()))
                        .toList();
        return new Paper(screen)
                .fact(
                        "paper.package",
                        systemPackage == null
                                ? ""
                                : PackageNames.of(screen.asked().question(), systemPackage))
                .fact("paper.general", t.of("paper.general-answer"))
                .of(COUNTER, changed, this::row);
    }

    private static DecisionAnswer decision(CharacterAnswer character) {
        return Objects.requireNonNull(character.review().decision(), "what is settled was decided");
    }

    private List<Cell> row(CharacterAnswer character) {
        DecisionAnswer decision = decision(character);
        return List.of(
                glyphs.vendor(character, screen.asked().municipality()),
                glyphs.standard(decision.standard()),
                Cell.of(t.of("result-class." + decision.resultClass().name())),
                Cell.of(Long.toString(character.used())),
                Cell.of(PackageNames.of(screen.asked().question(), character.systemPackage())),
                Cell.of(Objects.toString(decision.reason(), "")),
                Cell.of(t.of(decision.resultClass() == ResultClass.C ? "paper.say-similar" : "paper.say-substitute")));
    }
}
