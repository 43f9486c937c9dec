package jp.ikodaicho.domain.business;

import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.model.BusinessDecider;
import jp.ikodaicho.domain.business.model.BusinessMigration;
import jp.ikodaicho.domain.entry.DecidedAggregate;
import org.axonframework.modelling.command.AggregateRoot;

/** A business as Axon loads and locks it; its rules are in {@link BusinessDecider}. */
@AggregateRoot(type = BusinessAggregate.KIND)
public final class BusinessAggregate extends DecidedAggregate<BusinessCommand, BusinessMigration, BusinessEvent> {

    /** Aggregate type in the log and in identities. */
    public static final String KIND = "business";

    public BusinessAggregate() {
        super(new BusinessDecider(), BusinessCommand.class);
    }
}
