package jp.ikodaicho.domain.characters.commands;

/** 不一致の容認. */
public record WaiveConflict(String other, String reason) implements CharacterCommand {}
