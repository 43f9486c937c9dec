package jp.ikodaicho.domain.characters.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.NamesDivisions;

/**
 * 担当課の変更: whose queue the character is in from now on.
 */
@EventType(name = "character-reviewers-assigned")
public record ReviewersAssigned(List<String> divisions, String reason) implements CharacterEvent, NamesDivisions {
    public ReviewersAssigned {
        divisions = List.copyOf(divisions);
    }
}
