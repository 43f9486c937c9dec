package jp.ikodaicho.domain.municipality;

import java.util.Optional;
import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.municipality.commands.MunicipalityCommand;
import jp.ikodaicho.domain.municipality.events.MunicipalityEvent;
import jp.ikodaicho.domain.municipality.events.MunicipalityRegistered;
import jp.ikodaicho.domain.municipality.model.MunicipalityDecider;
import org.axonframework.modelling.command.AggregateRoot;

/** A body as Axon loads and locks it; its rules are in {@link MunicipalityDecider}. */
@AggregateRoot(type = MunicipalityAggregate.KIND)
public final class MunicipalityAggregate
        extends DecidedAggregate<MunicipalityCommand, Optional<MunicipalityRegistered>, MunicipalityEvent> {

    /** Aggregate type in the log and in identities. */
    public static final String KIND = "municipality";

    public MunicipalityAggregate() {
        super(new MunicipalityDecider(), MunicipalityCommand.class);
    }
}
