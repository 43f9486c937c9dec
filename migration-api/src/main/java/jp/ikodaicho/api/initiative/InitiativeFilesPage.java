package jp.ikodaicho.api.initiative;

import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tables of 取組 as files: all initiatives, and the milestones and the indicators of one. */
@Page
class InitiativeFilesPage {

    private final Exports exports;

    InitiativeFilesPage(Exports exports) {
        this.exports = exports;
    }

    @GetMapping(Page.BODY + "/initiatives" + TableFormat.ENDING)
    ResponseEntity<byte[]> all(Screen screen, @PathVariable TableFormat format) {
        return exports.answer(screen, format, InitiativeTables.all(screen));
    }

    @GetMapping(Page.BODY + "/initiatives/{initiative}" + TableFormat.ENDING)
    ResponseEntity<byte[]> milestones(
            Screen screen, @PathVariable TableFormat format, @PathVariable String initiative) {
        return exports.answer(
                screen, format, InitiativeTables.milestones(screen.t(), InitiativesPage.find(screen, initiative)));
    }

    @GetMapping(Page.BODY + "/initiatives/{initiative}/indicators" + TableFormat.ENDING)
    ResponseEntity<byte[]> indicators(
            Screen screen, @PathVariable TableFormat format, @PathVariable String initiative) {
        return exports.answer(
                screen, format, InitiativeTables.indicators(screen.t(), InitiativesPage.find(screen, initiative)));
    }
}
