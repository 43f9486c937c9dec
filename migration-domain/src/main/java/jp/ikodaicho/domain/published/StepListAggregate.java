package jp.ikodaicho.domain.published;

import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.published.commands.StepListCommand;
import jp.ikodaicho.domain.published.events.StepListEvent;
import jp.ikodaicho.domain.published.model.StepListDecider;
import jp.ikodaicho.domain.shared.Dated;
import org.axonframework.modelling.command.AggregateRoot;

/** The lists of official steps as Axon loads and locks it; its rules are in {@link StepListDecider}. */
@AggregateRoot(type = StepListAggregate.KIND)
public final class StepListAggregate
        extends DecidedAggregate<StepListCommand, Dated<StepListDecider.Known>, StepListEvent> {

    /** Aggregate type in the log and in identities. */
    public static final String KIND = "step-list";

    /** Key of the one there is. */
    public static final String KEY = "official";

    public StepListAggregate() {
        super(new StepListDecider(), StepListCommand.class);
    }
}
