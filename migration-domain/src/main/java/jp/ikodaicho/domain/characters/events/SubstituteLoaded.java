package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 取込済: the vendor says that it loaded a return file. */
@EventType(name = "substitute-loaded")
public record SubstituteLoaded(
        int file, PartialDate occurredOn, @Nullable String comment) implements ReviewFactRecorded {}
