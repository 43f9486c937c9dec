package jp.ikodaicho.domain.municipality;

import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.municipality.commands.DivisionTaskCommand;
import jp.ikodaicho.domain.municipality.events.DivisionTaskEvent;
import jp.ikodaicho.domain.municipality.model.DivisionTaskDecider;
import org.axonframework.modelling.command.AggregateRoot;

/** A named task of a division as Axon loads and locks it; its rules are in {@link DivisionTaskDecider}. */
@AggregateRoot(type = DivisionTaskAggregate.KIND)
public final class DivisionTaskAggregate
        extends DecidedAggregate<DivisionTaskCommand, DivisionTaskDecider.State, DivisionTaskEvent> {

    /** Aggregate type in the log and in identities. */
    public static final String KIND = "task";

    public DivisionTaskAggregate() {
        super(new DivisionTaskDecider(), DivisionTaskCommand.class);
    }
}
