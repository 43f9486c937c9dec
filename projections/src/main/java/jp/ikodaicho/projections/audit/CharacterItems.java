package jp.ikodaicho.projections.audit;

import java.util.List;
import jp.ikodaicho.projections.characters.CharacterQueries;
import jp.ikodaicho.projections.view.Question;

/** External characters as items to compare, each by its key. */
final class CharacterItems {

    private CharacterItems() {}

    static List<Item> of(Question question) {
        return CharacterQueries.all(question, CharacterQueries.Filter.ALL).stream()
                .map(character ->
                        new Item("external-character", character.id(), null, Snapshot.tree(character, "id", "version")))
                .toList();
    }
}
