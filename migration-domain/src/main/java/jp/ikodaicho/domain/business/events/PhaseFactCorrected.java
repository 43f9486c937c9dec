package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;

/**
 * 訂正: the entry was wrong, the fact did not change. Applies to the named fact whatever the fact date asked for.
 *
 * @param corrects sequence of the fact in this business
 */
@EventType(name = "phase-fact-corrected")
public record PhaseFactCorrected(Phase phase, long corrects, Correction correction, String reason)
        implements PhaseEvent {}
