package jp.ikodaicho.domain.municipality.commands;

import jp.ikodaicho.domain.shared.PartialDate;

/** 課の廃止. */
public record AbolishDivision(PartialDate from, String reason) implements DivisionCommand {}
