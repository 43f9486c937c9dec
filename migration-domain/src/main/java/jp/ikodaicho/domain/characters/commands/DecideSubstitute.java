package jp.ikodaicho.domain.characters.commands;

import jp.ikodaicho.domain.characters.events.SubstituteDecided;

/** 判定. */
public record DecideSubstitute(SubstituteDecided decision) implements CharacterCommand {}
