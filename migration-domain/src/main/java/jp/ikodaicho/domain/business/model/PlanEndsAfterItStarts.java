package jp.ikodaicho.domain.business.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.PlanPhase;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** A plan whose last period ends before its first begins says nothing: not a warning, a slip. */
final class PlanEndsAfterItStarts {

    private PlanEndsAfterItStarts() {}

    static Optional<Rejection> check(PhaseCommand command) {
        return command instanceof PlanPhase plan ? check(plan.start(), plan.end()) : Optional.empty();
    }

    static Optional<Rejection> check(@Nullable PartialDate start, PartialDate end) {
        return start == null || !end.last().isBefore(start.first())
                ? Optional.empty()
                : Optional.of(Rejection.invalid(
                        "plan-ends-before-it-starts", Map.of("start", start.text(), "end", end.text())));
    }
}
