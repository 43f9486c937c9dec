package jp.ikodaicho.domain.characters.commands;

/** 引渡し in a return file. */
public record DeliverSubstitute(int file, String sha256) implements CharacterCommand {}
