package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 担当課の確定. */
public record ConfirmResponsibleDivision(
        String division,
        @Nullable PartialDate from,
        @Nullable String comment) implements BusinessCommand {}
