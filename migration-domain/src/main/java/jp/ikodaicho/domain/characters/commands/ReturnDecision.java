package jp.ikodaicho.domain.characters.commands;

/** 差戻し of the decision in force. */
public record ReturnDecision(String reason) implements CharacterCommand {}
