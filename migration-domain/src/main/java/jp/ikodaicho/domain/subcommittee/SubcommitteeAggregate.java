package jp.ikodaicho.domain.subcommittee;

import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.subcommittee.commands.SubcommitteeCommand;
import jp.ikodaicho.domain.subcommittee.events.SubcommitteeEvent;
import jp.ikodaicho.domain.subcommittee.model.SubcommitteeDecider;
import jp.ikodaicho.domain.subcommittee.shared.Seats;
import org.axonframework.modelling.command.AggregateRoot;

/** The sub-committee of one fiscal year as Axon loads and locks it; its rules are in {@link SubcommitteeDecider}. */
@AggregateRoot(type = SubcommitteeAggregate.KIND)
public final class SubcommitteeAggregate extends DecidedAggregate<SubcommitteeCommand, Seats, SubcommitteeEvent> {

    /** Aggregate type in the log and in identities. */
    public static final String KIND = "subcommittee";

    public SubcommitteeAggregate() {
        super(new SubcommitteeDecider(), SubcommitteeCommand.class);
    }
}
