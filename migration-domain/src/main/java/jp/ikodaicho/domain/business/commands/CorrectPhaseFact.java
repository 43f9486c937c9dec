package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Phase;

/**
 * 訂正: the entry was wrong.
 *
 * @param corrects sequence of the fact in this business
 */
public record CorrectPhaseFact(Phase phase, long corrects, Correction correction, String reason)
        implements PhaseCommand {}
