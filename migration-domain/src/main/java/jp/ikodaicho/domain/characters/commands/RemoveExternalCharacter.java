package jp.ikodaicho.domain.characters.commands;

/** A later list no longer has the character. */
public record RemoveExternalCharacter(String source, String sourceSha256) implements CharacterCommand {}
