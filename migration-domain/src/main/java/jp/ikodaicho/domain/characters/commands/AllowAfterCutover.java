package jp.ikodaicho.domain.characters.commands;

import jp.ikodaicho.domain.shared.PartialDate;

/** 移行後対応. */
public record AllowAfterCutover(String reason, PartialDate until) implements CharacterCommand {}
