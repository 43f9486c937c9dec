package jp.ikodaicho.domain.characters.model;

import static jp.ikodaicho.domain.testing.Fixed.keeper;
import static jp.ikodaicho.domain.testing.Fixed.officer;

import java.util.List;
import java.util.Set;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.commands.ImportExternalCharacter;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.characters.events.CharacterUsage;
import jp.ikodaicho.domain.characters.events.ExternalCharacterImported;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.entry.History;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.domain.testing.Given;
import org.jspecify.annotations.Nullable;

/** External characters as the tests of their rules need them; the first event after {@link #listed} has sequence 1. */
final class Characters {

    static final String HASH = "00ff";
    static final ListedCharacter TAKA = new ListedCharacter(
            "resident-core",
            "U+E000",
            "UNICODE_PUA",
            "高",
            "たか",
            HASH,
            List.of(new CharacterUsage("resident-register", "氏", 83), new CharacterUsage("fixed-asset-tax", "名", 4)),
            "MJ028902",
            "同定",
            null);
    static final List<String> QUEUE = List.of("tax", "citizens");
    static final ImportExternalCharacter IMPORT = new ImportExternalCharacter(TAKA, QUEUE, "list.csv", HASH);
    static final ExternalCharacterImported IMPORTED = new ExternalCharacterImported(TAKA, QUEUE, "list.csv", HASH);
    static final Actor OFFICER = officer("tax-1", "tax");
    static final Actor KEEPER = keeper("citizens-1", "citizens");
    static final Actor OTHER_KEEPER = keeper("citizens-2", "citizens");
    static final Actor PROXY = new Actor("dx-1", Set.of(new Actor.Grant(Role.DX_OFFICE, null)), "tax");

    private Characters() {}

    static Given<CharacterCommand, CharacterReview, CharacterEvent> unknown(CharacterEvent... events) {
        return new Given<>(History.empty(new CharacterDecider())).and(events);
    }

    /** A character of the vendor's list, in the queues of two divisions. */
    static Given<CharacterCommand, CharacterReview, CharacterEvent> listed() {
        return unknown(IMPORTED);
    }

    static DecideSubstitute decide(ResultClass resultClass, @Nullable String standard, @Nullable String reason) {
        return new DecideSubstitute(decided(resultClass, standard, reason));
    }

    static SubstituteDecided decided(ResultClass resultClass, @Nullable String standard, @Nullable String reason) {
        return new SubstituteDecided(resultClass, standard, "MJ 006.02", "vendor", List.of(), reason, null);
    }
}
