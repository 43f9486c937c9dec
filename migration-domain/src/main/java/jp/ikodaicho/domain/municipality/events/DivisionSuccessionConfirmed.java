package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.EventType;

/** 後継の確認 by the DX office: from now on histories name the successor beside the division. */
@EventType(name = "division-succession-confirmed")
public record DivisionSuccessionConfirmed(String successor, String comment) implements DivisionSuccessionEvent {}
