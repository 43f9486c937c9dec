package jp.ikodaicho.api.business;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;

/**
 * The status of a step, in a body.
 *
 * @param step 1 to 40
 */
record StepMarkBody(
        @Min(1) @Max(StepMark.STEPS) int step, @NotNull StepStatus status) {

    static List<StepMark> all(List<StepMarkBody> bodies) {
        return bodies.stream()
                .map(body -> new StepMark(body.step(), body.status()))
                .toList();
    }
}
