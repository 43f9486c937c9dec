package jp.ikodaicho.domain.access;

import jp.ikodaicho.domain.access.commands.GrantCommand;
import jp.ikodaicho.domain.access.events.GrantEvent;
import jp.ikodaicho.domain.access.model.GrantDecider;
import jp.ikodaicho.domain.access.shared.Grants;
import jp.ikodaicho.domain.entry.DecidedAggregate;
import org.axonframework.modelling.command.AggregateRoot;

/** The grants of one person as Axon loads and locks them; their rules are in {@link GrantDecider}. */
@AggregateRoot(type = GrantAggregate.KIND)
public final class GrantAggregate extends DecidedAggregate<GrantCommand, Grants, GrantEvent> {

    /** Aggregate type in the log and in identities; the key is the staff id. */
    public static final String KIND = "staff";

    public GrantAggregate() {
        super(new GrantDecider(), GrantCommand.class);
    }
}
