package jp.ikodaicho.domain.characters.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** The vendor has loaded a return file. */
public record ConfirmLoading(
        int file, PartialDate loadedOn, @Nullable String comment) implements CharacterCommand {}
