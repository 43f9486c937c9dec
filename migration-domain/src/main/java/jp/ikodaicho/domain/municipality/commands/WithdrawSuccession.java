package jp.ikodaicho.domain.municipality.commands;

/** 後継の取消. */
public record WithdrawSuccession(String successor, String reason) implements SuccessionCommand {}
