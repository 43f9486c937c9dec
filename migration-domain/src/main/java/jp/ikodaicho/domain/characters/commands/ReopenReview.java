package jp.ikodaicho.domain.characters.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 再確認. */
public record ReopenReview(String reason, @Nullable PartialDate occurredOn) implements CharacterCommand {}
