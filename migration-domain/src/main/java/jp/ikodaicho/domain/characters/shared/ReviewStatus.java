package jp.ikodaicho.domain.characters.shared;

/** Where the review of an external character stands. */
public enum ReviewStatus {
    /** 未確認: nobody has decided. */
    PENDING,
    /** 保留: waits for something until a named day. */
    HELD,
    /** 承認待ち: decided, waits for the second person. */
    AWAITING_APPROVAL,
    /** 差戻し: the second person sent it back. */
    RETURNED,
    /** 確認済: decided, and approved where that is needed. */
    DECIDED,
    /** 引渡済: in a return file for the vendor. */
    DELIVERED,
    /** 取込済: the vendor has loaded it. */
    LOADED,
    /** 検証済: seen to be right at a rehearsal. */
    VERIFIED,
    /** 再確認: taken up again after it had been decided. */
    REOPENED,
    /** 一覧から削除: the vendor's list no longer has it. */
    REMOVED;

    /** Whether somebody of the queue still has to decide. */
    public boolean isOpen() {
        return this == PENDING || this == HELD || this == RETURNED || this == REOPENED;
    }

    /** Whether the decision stands: what the cut-over may rest on. */
    public boolean isSettled() {
        return this == DECIDED || this == DELIVERED || this == LOADED || this == VERIFIED || this == REMOVED;
    }
}
