package jp.ikodaicho.api.business;

import jp.ikodaicho.domain.business.events.StepStatus;
import org.jspecify.annotations.Nullable;

/**
 * How the status of a step looks, beside its word.
 *
 * @param kind name of its colours in the style sheet
 * @param sign hidden from screen readers, which get the word
 */
record StepSign(String kind, String sign) {

    static StepSign of(@Nullable StepStatus status) {
        return switch (status) {
            case null -> new StepSign("unplanned", "・");
            case COMPLETED -> new StepSign("done", "●");
            case IN_PROGRESS -> new StepSign("progress", "◐");
            case NOT_STARTED -> new StepSign("planned", "○");
            case NOT_APPLICABLE -> new StepSign("na", "―");
        };
    }
}
