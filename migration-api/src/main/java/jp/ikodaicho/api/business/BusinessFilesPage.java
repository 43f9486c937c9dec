package jp.ikodaicho.api.business;

import java.util.Map;
import java.util.function.Function;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.projections.business.Board;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import jp.ikodaicho.projections.municipality.DivisionQueries.DivisionAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables of this feature's pages as files: the page's address, its filter and its times, with the format at its end. */
@Page
class BusinessFilesPage {

    private final Exports exports;
    private final BusinessHistory history;

    BusinessFilesPage(Exports exports, BusinessHistory history) {
        this.exports = exports;
        this.history = history;
    }

    @GetMapping(Page.BODY + "/board" + TableFormat.ENDING)
    ResponseEntity<byte[]> board(
            Screen screen, @PathVariable TableFormat format, @RequestParam Map<String, String> parameters) {
        Board board = Board.of(screen.asked().question());
        return exports.answer(screen, format, BoardTable.of(screen.t(), BoardFilter.of(parameters), board));
    }

    @GetMapping(Page.BODY + "/timeline" + TableFormat.ENDING)
    ResponseEntity<byte[]> timeline(
            Screen screen, @PathVariable TableFormat format, @RequestParam Map<String, String> parameters) {
        return exports.answer(screen, format, TimelineTable.of(screen, BoardFilter.of(parameters)));
    }

    @GetMapping(Page.BODY + "/tasks/{division}" + TableFormat.ENDING)
    ResponseEntity<byte[]> tasks(Screen screen, @PathVariable TableFormat format, @PathVariable String division) {
        DivisionAnswer known = DivisionQueries.find(screen.asked().question(), division)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-division", Map.of("subject", division)));
        return exports.answer(screen, format, TasksTable.of(screen, known));
    }

    @GetMapping(Page.BODY + "/businesses/{business}" + TableFormat.ENDING)
    ResponseEntity<byte[]> business(Screen screen, @PathVariable TableFormat format, @PathVariable String business) {
        BusinessAnswer known = business(screen, business);
        Table table = Table.of(
                known.name(), new PhaseColumns<PhaseAnswer>(screen.t(), Function.identity()).all(), known.phases());
        return exports.answer(screen, format, table);
    }

    @GetMapping(Page.BODY + "/businesses/{business}/history" + TableFormat.ENDING)
    ResponseEntity<byte[]> history(Screen screen, @PathVariable TableFormat format, @PathVariable String business) {
        String title = business(screen, business).name() + " " + screen.t().of("business.history");
        return exports.answer(screen, format, history.table(screen, business, title));
    }

    private static BusinessAnswer business(Screen screen, String business) {
        return BusinessQueries.find(screen.asked().question(), business)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-business", Map.of("subject", business)));
    }

    @GetMapping(Page.BODY + "/tasks" + TableFormat.ENDING)
    ResponseEntity<byte[]> divisions(Screen screen, @PathVariable TableFormat format) {
        return exports.answer(screen, format, TasksTable.divisions(screen));
    }
}
