package jp.ikodaicho.domain.business.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ikodaicho.domain.business.commands.StepCommand;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.shared.Rejection;

/** A report that gives a step two statuses says nothing about it: not a warning, a slip. */
final class EachStepIsNamedOnce {

    private EachStepIsNamedOnce() {}

    static Optional<Rejection> check(StepCommand command) {
        Set<Integer> named = new HashSet<>();
        return command.steps().stream()
                .map(StepMark::step)
                .filter(step -> !named.add(step))
                .findFirst()
                .map(step -> Rejection.invalid("step-named-twice", Map.of("step", step.toString())));
    }
}
