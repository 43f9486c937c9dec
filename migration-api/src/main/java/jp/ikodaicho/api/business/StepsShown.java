package jp.ikodaicho.api.business;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.api.published.Rates;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.projections.business.StepAnswer;
import jp.ikodaicho.projections.business.StepCounts;
import jp.ikodaicho.projections.business.StepQueries;
import org.jspecify.annotations.Nullable;

/** The 40 steps of one business in the words of a screen, in groups. */
final class StepsShown {

    private static final int TEN = 10;

    private final Screen screen;
    private final Texts t;
    private final StepQueries.BusinessSteps business;
    private final boolean records;

    StepsShown(Screen screen, StepQueries.BusinessSteps business, boolean records) {
        this.screen = screen;
        this.t = screen.t();
        this.business = business;
        this.records = records;
    }

    /** The form with what was typed into it. */
    record Form(
            Function<StepAnswer, @Nullable StepStatus> chosen,
            List<FieldView> fields,
            List<FormValues.Mistake> mistakes,
            @Nullable String problem,
            String seen) {}

    BusinessStepsView view(Form form) {
        String path = "businesses/" + business.id();
        return new BusinessStepsView(
                t.of("forty.of", "business", business.name()),
                business.name(),
                screen.frame().link(path),
                screen.frame().link("steps"),
                rate(),
                counts(),
                t.of("forty.definition"),
                groups(form),
                screen.frame().link(path + "/steps/confirmation"),
                form.problem(),
                form.mistakes(),
                records ? form.fields() : List.of(),
                form.seen());
    }

    private String rate() {
        StepCounts counts = business.stepCounts();
        int done = counts.completed() + counts.notApplicable();
        return counts.rate() == null
                ? t.of("progress.none")
                : t.of("forty.rate-of", "rate", Rates.percent(counts.rate()), "done", done);
    }

    private String counts() {
        StepCounts counts = business.stepCounts();
        return Stream.of(
                        count(StepsTables.word(StepStatus.COMPLETED, t), counts.completed()),
                        count(StepsTables.word(StepStatus.IN_PROGRESS, t), counts.inProgress()),
                        count(StepsTables.word(StepStatus.NOT_STARTED, t), counts.notStarted()),
                        count(StepsTables.word(StepStatus.NOT_APPLICABLE, t), counts.notApplicable()),
                        count(t.of("progress.none"), counts.notRecorded()))
                .reduce((a, b) -> a + t.of("event.separator") + b)
                .orElseThrow();
    }

    private static String count(String word, int count) {
        return word + " " + count;
    }

    private List<BusinessStepsView.Group> groups(Form form) {
        Map<String, List<BusinessStepsView.Line>> groups = new LinkedHashMap<>();
        for (StepAnswer step : business.steps()) {
            groups.computeIfAbsent(group(step), title -> new ArrayList<>()).add(line(step, form));
        }
        return groups.entrySet().stream()
                .map(group -> new BusinessStepsView.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private String group(StepAnswer step) {
        if (step.phase() != null) {
            return t.label(step.phase().id());
        }
        int first = (step.step() - 1) / TEN * TEN + 1;
        return t.of("forty.group", "from", first, "to", first + TEN - 1);
    }

    private BusinessStepsView.Line line(StepAnswer step, Form form) {
        StepSign sign = StepSign.of(step.status());
        StepAnswer.Statement statement = step.statement();
        String day = statement == null
                ? ""
                : statement.occurredOn() == null
                        ? t.instant(statement.recordedAt())
                        : t.shortDate(statement.occurredOn());
        return new BusinessStepsView.Line(
                step.step(),
                step.name(),
                sign.kind(),
                sign.sign(),
                step.status() == null ? t.of("progress.none") : StepsTables.word(step.status(), t),
                day,
                records ? choices(step, form.chosen().apply(step)) : List.of());
    }

    private List<BusinessStepsView.Choice> choices(StepAnswer step, @Nullable StepStatus chosen) {
        List<BusinessStepsView.Choice> choices = new ArrayList<>();
        if (step.status() == null) {
            choices.add(new BusinessStepsView.Choice("", t.of("progress.none"), chosen == null));
        }
        for (StepStatus status : StepStatus.values()) {
            choices.add(new BusinessStepsView.Choice(status.name(), StepsTables.word(status, t), status == chosen));
        }
        return choices;
    }
}
