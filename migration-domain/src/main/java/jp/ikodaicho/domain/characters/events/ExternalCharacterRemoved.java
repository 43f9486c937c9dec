package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;

/** 一覧からの削除: a later list of the vendor no longer has this character. */
@EventType(name = "external-character-removed")
public record ExternalCharacterRemoved(String source, String sourceSha256) implements CharacterEvent {}
