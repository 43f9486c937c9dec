package jp.ikodaicho.domain.municipality;

import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.municipality.commands.DivisionCommand;
import jp.ikodaicho.domain.municipality.events.DivisionEvent;
import jp.ikodaicho.domain.municipality.model.DivisionDecider;
import org.axonframework.modelling.command.AggregateRoot;

/** A division as Axon loads and locks it; its rules are in {@link DivisionDecider}. */
@AggregateRoot(type = DivisionAggregate.KIND)
public final class DivisionAggregate extends DecidedAggregate<DivisionCommand, DivisionDecider.State, DivisionEvent> {

    /** Aggregate type in the log and in identities. */
    public static final String KIND = "division";

    public DivisionAggregate() {
        super(new DivisionDecider(), DivisionCommand.class);
    }
}
