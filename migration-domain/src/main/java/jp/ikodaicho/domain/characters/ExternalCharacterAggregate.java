package jp.ikodaicho.domain.characters;

import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.characters.model.CharacterDecider;
import jp.ikodaicho.domain.characters.model.CharacterReview;
import jp.ikodaicho.domain.entry.DecidedAggregate;
import org.axonframework.modelling.command.AggregateRoot;

/** An external character as Axon loads and locks it; its rules are in {@link CharacterDecider}. */
@AggregateRoot(type = ExternalCharacterAggregate.KIND)
public final class ExternalCharacterAggregate
        extends DecidedAggregate<CharacterCommand, CharacterReview, CharacterEvent> {

    /** Aggregate type in the log and in identities. */
    public static final String KIND = "external-character";

    public ExternalCharacterAggregate() {
        super(new CharacterDecider(), CharacterCommand.class);
    }
}
