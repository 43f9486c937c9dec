package jp.ikodaicho.api.published;

import java.time.LocalDate;
import java.util.List;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.business.Progress;
import jp.ikodaicho.projections.view.Question;

/** The three numbers by a body's own records on a day, each with what it rests on; a number nobody recorded is told as none. */
final class OwnNumbers {

    private OwnNumbers() {}

    static List<ComparisonView.Fact> of(Screen screen, LocalDate day) {
        Texts t = screen.t();
        Progress progress = Progress.of(new Question(screen.asked().question().rows(), day, day));
        Progress.Steps steps = progress.steps();
        Progress.Live live = progress.live();
        String none = t.of("progress.none");
        return List.of(
                new ComparisonView.Fact(
                        Indicator.of("step-rate").name(),
                        steps.rate() == null ? none : Rates.percent(steps.rate()),
                        t.of("progress.steps", "done", steps.done(), "of", steps.of())),
                new ComparisonView.Fact(
                        Indicator.of("live-systems").name(),
                        live.live() == null ? none : t.of("progress.live", "n", live.live(), "of", live.of()),
                        t.of("progress.recorded", "n", live.businessesRecorded())),
                new ComparisonView.Fact(Indicator.of("all-twenty").name(), complete(progress.allTwenty(), t), ""));
    }

    private static String complete(Progress.AllTwenty all, Texts t) {
        Boolean complete = all.complete();
        return t.of(complete == null ? "progress.none" : complete ? "progress.complete" : "progress.incomplete");
    }
}
