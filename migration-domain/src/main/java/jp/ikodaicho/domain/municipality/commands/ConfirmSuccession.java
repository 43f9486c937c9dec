package jp.ikodaicho.domain.municipality.commands;

/** 後継の確認. */
public record ConfirmSuccession(String successor, String comment) implements SuccessionCommand {}
