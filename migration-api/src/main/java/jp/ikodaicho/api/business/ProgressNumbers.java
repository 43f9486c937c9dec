package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.api.published.Indicator;
import jp.ikodaicho.api.published.Rates;
import jp.ikodaicho.projections.business.Progress;

/** The three numbers of progress by the body's own records in words, each with its definition; none is shown as another. */
final class ProgressNumbers {

    private ProgressNumbers() {}

    static List<StepsView.Figure> of(Progress progress, Texts t) {
        return List.of(steps(progress.steps(), t), live(progress.live(), t), allTwenty(progress, t));
    }

    static StepsView.Figure steps(Progress.Steps steps, Texts t) {
        return number(
                "step-rate",
                steps.rate() == null ? t.of("progress.none") : Rates.percent(steps.rate()),
                t.of("progress.steps", "done", steps.done(), "of", steps.of()));
    }

    static StepsView.Figure live(Progress.Live live, Texts t) {
        return number(
                "live-systems",
                live.live() == null ? t.of("progress.none") : t.of("progress.live", "n", live.live(), "of", live.of()),
                t.of("progress.recorded", "n", live.businessesRecorded()));
    }

    static StepsView.Figure allTwenty(Progress progress, Texts t) {
        Boolean complete = progress.allTwenty().complete();
        String value =
                t.of(complete == null ? "progress.none" : complete ? "progress.complete" : "progress.incomplete");
        return number("all-twenty", value, "");
    }

    private static StepsView.Figure number(String code, String value, String exact) {
        Indicator indicator = Indicator.of(code);
        return new StepsView.Figure(indicator.name(), value, exact, indicator.definition());
    }
}
