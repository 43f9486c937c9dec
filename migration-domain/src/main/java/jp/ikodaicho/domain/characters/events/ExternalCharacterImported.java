package jp.ikodaicho.domain.characters.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.NamesDivisions;

/**
 * 外字の取込: a vendor's list has this character, for the first time or otherwise than before. Decisions stay as they are.
 *
 * @param divisions 担当課: the divisions whose queue it is in, by the businesses that use it on the day of the import
 * @param source name of the list
 * @param sourceSha256 hash of the list's bytes
 */
@EventType(name = "external-character-imported")
public record ExternalCharacterImported(
        ListedCharacter character, List<String> divisions, String source, String sourceSha256)
        implements CharacterEvent, NamesDivisions {
    public ExternalCharacterImported {
        divisions = List.copyOf(divisions);
    }
}
