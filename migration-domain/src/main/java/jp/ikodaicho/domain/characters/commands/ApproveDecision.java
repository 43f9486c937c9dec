package jp.ikodaicho.domain.characters.commands;

import org.jspecify.annotations.Nullable;

/** 承認 of the decision in force. */
public record ApproveDecision(
        @Nullable String comment, @Nullable String document) implements CharacterCommand {}
