package jp.ikodaicho.domain.municipality.commands;

import jp.ikodaicho.domain.shared.PartialDate;

/** 課の改称. */
public record RenameDivision(String name, PartialDate from, String reason) implements DivisionCommand {}
