package jp.ikodaicho.api.business;

import java.math.BigDecimal;
import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.published.OfficialSteps;
import jp.ikodaicho.api.published.Rates;
import jp.ikodaicho.projections.business.Progress;
import jp.ikodaicho.projections.business.StepCounts;
import jp.ikodaicho.projections.business.StepQueries;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** ステップ: how far each business is with the 40 official steps, below the three numbers of progress. */
@Page
class StepsPage {

    private final Html html;
    private final Exports exports;
    private final OfficialSteps official;

    StepsPage(Html html, Exports exports, OfficialSteps official) {
        this.html = html;
        this.exports = exports;
        this.official = official;
    }

    @GetMapping(Page.BODY + "/steps")
    ResponseEntity<byte[]> all(Screen screen) {
        Progress progress = Progress.of(screen.asked().question());
        StepsView view = new StepsView(
                ProgressNumbers.of(progress, screen.t()),
                official.inForce(screen.asked()).name(),
                StepQueries.table(screen.asked().question()).stream()
                        .map(line -> line(line, screen))
                        .toList());
        return html.page("business/allsteps", screen.frame(), view);
    }

    private static StepsView.Line line(StepQueries.Line line, Screen screen) {
        StepCounts counts = line.stepCounts();
        return new StepsView.Line(
                line.name(),
                screen.frame().link("businesses/" + line.id() + "/steps"),
                counts.completed(),
                counts.inProgress(),
                counts.notStarted(),
                counts.notApplicable(),
                counts.notRecorded(),
                counts.rate() == null ? screen.t().of("progress.none") : Rates.percent(counts.rate()),
                counts.rate() == null ? "" : exact(counts, screen),
                counts.rate() == null ? "0" : new BigDecimal(counts.rate().decimal()).movePointRight(2) + "%");
    }

    private static String exact(StepCounts counts, Screen screen) {
        return screen.t().of("rate.fraction", "n", counts.completed() + counts.notApplicable(), "of", 40);
    }

    @GetMapping(Page.BODY + "/steps" + TableFormat.ENDING)
    ResponseEntity<byte[]> file(Screen screen, @PathVariable TableFormat format) {
        return exports.answer(screen, format, StepsTables.all(screen));
    }
}
