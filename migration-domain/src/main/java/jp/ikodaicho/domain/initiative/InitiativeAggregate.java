package jp.ikodaicho.domain.initiative;

import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.initiative.commands.InitiativeCommand;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
import jp.ikodaicho.domain.initiative.model.Initiative;
import jp.ikodaicho.domain.initiative.model.InitiativeDecider;
import org.axonframework.modelling.command.AggregateRoot;

/** An initiative as Axon loads and locks it; its rules are in {@link InitiativeDecider}. */
@AggregateRoot(type = InitiativeAggregate.KIND)
public final class InitiativeAggregate extends DecidedAggregate<InitiativeCommand, Initiative, InitiativeEvent> {

    /** Aggregate type in the log and in identities. */
    public static final String KIND = "initiative";

    public InitiativeAggregate() {
        super(new InitiativeDecider(), InitiativeCommand.class);
    }
}
