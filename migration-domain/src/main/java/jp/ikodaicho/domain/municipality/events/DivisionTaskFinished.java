package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 課の作業の完了. */
@EventType(name = "division-task-finished")
public record DivisionTaskFinished(
        PartialDate finishedOn, @Nullable String comment) implements DivisionTaskEvent {}
