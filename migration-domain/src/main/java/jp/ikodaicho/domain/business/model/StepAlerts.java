package jp.ikodaicho.domain.business.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.business.commands.RecordStepStatuses;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.business.shared.StepStatuses;
import jp.ikodaicho.domain.shared.EntryContext;

/** アラート about a report of steps: what looks odd about it without stopping it, as in {@link Alerts}. */
final class StepAlerts {

    private StepAlerts() {}

    static List<String> of(RecordStepStatuses c, BusinessMigration state, EntryContext context) {
        LocalDate day = StepDecisions.day(c.occurredOn(), context);
        String back = wentBack(c, state.steps().on(day).statuses());
        List<String> alerts = new ArrayList<>();
        if (!state.isCore()) {
            alerts.add("steps-outside-the-20");
        }
        if (day.isAfter(context.today())) {
            alerts.add("steps-period-not-over");
        }
        if (!back.isEmpty()) {
            alerts.add("steps-went-back:" + back);
        }
        return alerts;
    }

    /** The steps that were done on that day, and are not any more. */
    private static String wentBack(RecordStepStatuses c, StepStatuses before) {
        return c.steps().stream()
                .filter(mark -> !mark.status().isDone())
                .filter(mark ->
                        before.of(mark.step()).filter(StepStatus::isDone).isPresent())
                .map(mark -> Integer.toString(mark.step()))
                .collect(Collectors.joining(","));
    }
}
