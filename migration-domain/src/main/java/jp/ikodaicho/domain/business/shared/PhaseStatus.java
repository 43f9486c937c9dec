package jp.ikodaicho.domain.business.shared;

/** 状態 of one phase of one business (domain.md §3.3). */
public enum PhaseStatus {
    /** 計画未記載: no plan on record; not the same as "not started". */
    UNPLANNED,
    /** 予定. */
    PLANNED,
    /** 作業中. */
    IN_PROGRESS,
    /** 確認待ち. */
    AWAITING_CONFIRMATION,
    /** 完了. */
    DONE,
    /** 再開. */
    REOPENED,
    /** 保留. */
    SUSPENDED,
    /** 対象外; counts as done. */
    NOT_APPLICABLE;

    /** Whether nothing is left to do: done, or not applicable. */
    public boolean isSettled() {
        return this == DONE || this == NOT_APPLICABLE;
    }
}
