package jp.ikodaicho.api.characters.prints;

import java.util.Map;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of the review of characters, as of any time. */
@Page
class CharacterPrintsPage {

    private static final String TEMPLATE = "characters/paper";

    private final Html html;
    private final PaperGlyphs glyphs;
    private final StaffNames staff;

    CharacterPrintsPage(Html html, PaperGlyphs glyphs, StaffNames staff) {
        this.html = html;
        this.glyphs = glyphs;
        this.staff = staff;
    }

    @GetMapping(Page.BODY + "/divisions/{division}/character-request")
    ResponseEntity<byte[]> request(Screen screen, @PathVariable String division) {
        return html.page(TEMPLATE, screen.frame(), papers(screen, division).request());
    }

    @GetMapping(Page.BODY + "/divisions/{division}/character-answer")
    ResponseEntity<byte[]> answer(Screen screen, @PathVariable String division) {
        return html.page(TEMPLATE, screen.frame(), papers(screen, division).answer(staff));
    }

    @GetMapping(Page.BODY + "/characters/counter-answers")
    ResponseEntity<byte[]> counter(
            Screen screen, @RequestParam(name = "package", required = false) @Nullable String systemPackage) {
        return html.page(TEMPLATE, screen.frame(), new CounterAnswers(screen, glyphs).view(systemPackage));
    }

    private DivisionPapers papers(Screen screen, String division) {
        return new DivisionPapers(
                screen,
                glyphs,
                DivisionQueries.find(screen.asked().question(), division)
                        .orElseThrow(() ->
                                new Problem(HttpStatus.NOT_FOUND, "unknown-division", Map.of("subject", division))));
    }
}
