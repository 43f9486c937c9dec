package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** 担当課の案（未確認）. */
public record ProposeResponsibleDivision(
        String division,
        @Nullable PartialDate from,
        @Nullable String source) implements BusinessCommand {}
