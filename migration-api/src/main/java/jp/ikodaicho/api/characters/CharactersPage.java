package jp.ikodaicho.api.characters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.characters.CharacterQueries;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 外字の一覧: every external character of a body, by package, division and state of its review; and as a file. */
@Page
class CharactersPage {

    private final Html html;
    private final Exports exports;

    CharactersPage(Html html, Exports exports) {
        this.html = html;
        this.exports = exports;
    }

    @GetMapping(Page.BODY + "/characters")
    ResponseEntity<byte[]> all(Screen screen, @RequestParam Map<String, String> parameters) {
        return html.page(
                "characters/all",
                screen.frame(),
                new CharactersShown(screen, parameters).view(characters(screen, parameters)));
    }

    @GetMapping(Page.BODY + "/characters" + TableFormat.ENDING)
    ResponseEntity<byte[]> file(
            Screen screen, @PathVariable TableFormat format, @RequestParam Map<String, String> parameters) {
        return exports.answer(screen, format, CharacterTable.of(screen.t(), characters(screen, parameters)));
    }

    /** Those a filter takes; a word that is no status takes none. */
    private static List<CharacterAnswer> characters(Screen screen, Map<String, String> parameters) {
        Optional<ReviewStatus> status = CharactersShown.status(parameters);
        if (status.isEmpty() && !CharactersShown.word(parameters, "status").isEmpty()) {
            return List.of();
        }
        return CharacterQueries.all(
                screen.asked().question(),
                new CharacterQueries.Filter(
                        CharactersShown.given(parameters, "division"),
                        CharactersShown.given(parameters, "package"),
                        status.map(Set::of).orElse(Set.of())));
    }
}
