package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.EventType;

/** 後継の取消: the succession, confirmed or not, was a mistake; applies whatever the fact date asked for. */
@EventType(name = "division-succession-withdrawn")
public record DivisionSuccessionWithdrawn(String successor, String reason) implements DivisionSuccessionEvent {}
