package jp.ikodaicho.domain.municipality.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 課の作業の完了. */
public record FinishDivisionTask(
        PartialDate finishedOn, @Nullable String comment) implements DivisionTaskCommand {}
