package jp.ikodaicho.domain.characters.commands;

import java.util.List;
import jp.ikodaicho.domain.characters.events.ListedCharacter;

/** 取込 of one line of a vendor's list; the same line again changes nothing. */
public record ImportExternalCharacter(
        ListedCharacter character, List<String> divisions, String source, String sourceSha256)
        implements CharacterCommand {
    public ImportExternalCharacter {
        divisions = List.copyOf(divisions);
    }
}
