package jp.ikodaicho.domain.business.events;

/** What happens to one phase: facts, and what is said about facts already recorded. */
public sealed interface PhaseEvent extends BusinessEvent
        permits PhaseFactRecorded, PhaseFactCorrected, PhaseFactWithdrawn {

    Phase phase();
}
