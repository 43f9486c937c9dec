package jp.ikodaicho.domain.business.events;

/** What is said about the 40 official steps of a business, and about what was said of them before. */
public sealed interface StepEvent extends BusinessEvent
        permits StepStatusesRecorded, StepStatusesCorrected, StepStatusesWithdrawn {}
