package jp.ikodaicho.domain.municipality;

import java.util.Optional;
import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.municipality.commands.PackageCommand;
import jp.ikodaicho.domain.municipality.events.PackageEvent;
import jp.ikodaicho.domain.municipality.events.PackageIntroduced;
import jp.ikodaicho.domain.municipality.model.PackageDecider;
import org.axonframework.modelling.command.AggregateRoot;

/** A package as Axon loads and locks it; its rules are in {@link PackageDecider}. */
@AggregateRoot(type = PackageAggregate.KIND)
public final class PackageAggregate
        extends DecidedAggregate<PackageCommand, Optional<PackageIntroduced>, PackageEvent> {

    /** Aggregate type in the log and in identities. */
    public static final String KIND = "package";

    public PackageAggregate() {
        super(new PackageDecider(), PackageCommand.class);
    }
}
