package jp.ikodaicho.domain.published;

import java.util.Optional;
import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.published.commands.PublishedProgressCommand;
import jp.ikodaicho.domain.published.events.PublishedProgressEvent;
import jp.ikodaicho.domain.published.model.PublishedProgressDecider;
import org.axonframework.modelling.command.AggregateRoot;

/** The published progress of a month as Axon loads and locks it; its rules are in {@link PublishedProgressDecider}. */
@AggregateRoot(type = PublishedProgressAggregate.KIND)
public final class PublishedProgressAggregate
        extends DecidedAggregate<PublishedProgressCommand, Optional<String>, PublishedProgressEvent> {

    /** Aggregate type in the log and in identities. */
    public static final String KIND = "published-progress";

    public PublishedProgressAggregate() {
        super(new PublishedProgressDecider(), PublishedProgressCommand.class);
    }
}
