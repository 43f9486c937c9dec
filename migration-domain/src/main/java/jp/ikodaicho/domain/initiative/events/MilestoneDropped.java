package jp.ikodaicho.domain.initiative.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** マイルストーンの取りやめ: it will not be reached. A new date takes it up again. */
@EventType(name = "milestone-dropped")
public record MilestoneDropped(String milestone, @Nullable PartialDate occurredOn, String reason)
        implements MilestoneFactRecorded {}
