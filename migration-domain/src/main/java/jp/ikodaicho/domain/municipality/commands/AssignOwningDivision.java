package jp.ikodaicho.domain.municipality.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 所管課の割当・変更 from a date. */
public record AssignOwningDivision(
        String division,
        @Nullable PartialDate from,
        @Nullable String reason) implements PackageCommand {}
