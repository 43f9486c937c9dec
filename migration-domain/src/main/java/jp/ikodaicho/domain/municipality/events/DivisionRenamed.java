package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;

/** 課の改称 from a date. */
@EventType(name = "division-renamed")
public record DivisionRenamed(String name, PartialDate from, String reason) implements DivisionEvent {}
