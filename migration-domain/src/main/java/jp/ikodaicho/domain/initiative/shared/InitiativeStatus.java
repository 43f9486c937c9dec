package jp.ikodaicho.domain.initiative.shared;

/** 状態 of an initiative; the words of a phase where they mean the same. */
public enum InitiativeStatus {
    /** 計画未記載: neither a milestone nor a start on record; not the same as "not started". */
    UNPLANNED,
    /** 予定. */
    PLANNED,
    /** 作業中. */
    IN_PROGRESS,
    /** 保留. */
    SUSPENDED,
    /** 完了. */
    DONE,
    /** 中止. */
    DROPPED;

    /** Whether nothing is left to do. */
    public boolean isSettled() {
        return this == DONE || this == DROPPED;
    }
}
