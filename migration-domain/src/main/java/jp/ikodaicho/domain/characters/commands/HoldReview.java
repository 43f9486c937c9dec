package jp.ikodaicho.domain.characters.commands;

import jp.ikodaicho.domain.shared.PartialDate;

/** 保留. */
public record HoldReview(String reason, PartialDate until) implements CharacterCommand {}
