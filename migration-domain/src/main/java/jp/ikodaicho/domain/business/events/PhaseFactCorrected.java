package jp.ikodaicho.domain.business.events;

/**
 * 訂正: the entry was wrong, the fact did not change. Applies to the named fact whatever the fact date asked for.
 *
 * @param corrects sequence of the fact in this business
 */
public record PhaseFactCorrected(Phase phase, long corrects, Correction correction, String reason)
        implements PhaseEvent {}
