package jp.ikodaicho.domain.characters.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Seen to be right at a rehearsal. */
public record VerifySubstitute(
        PartialDate verifiedOn, @Nullable String comment) implements CharacterCommand {}
