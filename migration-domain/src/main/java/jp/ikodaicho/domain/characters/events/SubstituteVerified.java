package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 検証済: seen to be right at a rehearsal. */
@EventType(name = "substitute-verified")
public record SubstituteVerified(
        PartialDate occurredOn, @Nullable String comment) implements ReviewFactRecorded {}
