package jp.ikodaicho.domain.published.model;

import java.util.Optional;
import jp.ikodaicho.domain.published.commands.ImportStepList;
import jp.ikodaicho.domain.published.commands.StepListCommand;
import jp.ikodaicho.domain.published.events.StepListEvent;
import jp.ikodaicho.domain.published.events.StepListImported;
import jp.ikodaicho.domain.shared.Dated;
import jp.ikodaicho.domain.shared.Decider;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.domain.shared.Rejection;

/** The lists of steps, each in force from a date. The same list from the same date again adds nothing. */
public final class StepListDecider implements Decider<StepListCommand, Dated<StepListDecider.Known>, StepListEvent> {

    /** A list by its name and the digest of its file. */
    public record Known(String name, String sha256) {}

    @Override
    public Dated<Known> initial() {
        return Dated.none();
    }

    @Override
    public Optional<Rejection> guard(StepListCommand command, Dated<Known> state, EntryContext context) {
        return OnlyAnAdministratorImports.check(context);
    }

    @Override
    public Decision<StepListEvent> decide(StepListCommand command, Dated<Known> state, EntryContext context) {
        return switch (command) {
            case ImportStepList c ->
                isOnRecord(c, state)
                        ? Decision.nothing()
                        : Decision.accept(new StepListImported(c.name(), c.from(), c.sha256(), c.steps()));
        };
    }

    private static boolean isOnRecord(ImportStepList c, Dated<Known> state) {
        return state.entries().stream()
                .filter(known -> c.from().equals(known.from()))
                .reduce((earlier, later) -> later)
                .filter(known -> known.value().equals(new Known(c.name(), c.sha256())))
                .isPresent();
    }

    @Override
    public Dated<Known> evolve(Dated<Known> state, Recorded<StepListEvent> event) {
        return switch (event.event()) {
            case StepListImported e -> state.with(new Known(e.name(), e.sha256()), e.from(), event.sequence());
        };
    }
}
