package jp.ikodaicho.domain.characters.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.ImportExternalCharacter;
import jp.ikodaicho.domain.characters.commands.RemoveExternalCharacter;
import jp.ikodaicho.domain.shared.Rejection;

/** What the vendor's list no longer has is neither decided nor delivered: there is nothing to substitute. */
final class ListedCharactersOnly {

    private ListedCharactersOnly() {}

    static Optional<Rejection> check(CharacterCommand command, CharacterReview state) {
        boolean aboutTheList = command instanceof ImportExternalCharacter || command instanceof RemoveExternalCharacter;
        return state.removed() && !aboutTheList
                ? Optional.of(Rejection.conflict("character-removed", Map.of()))
                : Optional.empty();
    }
}
