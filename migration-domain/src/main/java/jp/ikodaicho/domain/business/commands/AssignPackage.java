package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** パッケージ割当 from a date. */
public record AssignPackage(
        String systemPackage,
        @Nullable PartialDate from,
        @Nullable String reason) implements BusinessCommand {}
