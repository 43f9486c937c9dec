package jp.ikodaicho.domain.initiative.shared;

/** Where a milestone stands. */
public enum MilestoneStatus {
    /** 予定, with a date on record or without. */
    PLANNED,
    /** 達成. */
    REACHED,
    /** 取りやめ. */
    DROPPED
}
