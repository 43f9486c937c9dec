package jp.ikodaicho.domain.municipality.events;

/** How a division passes into another. */
public enum SuccessionKind {
    /** 改称: another name and another record, the same division. */
    RENAMED,
    /** 分割: part of it became the other; it may go on beside it. */
    SPLIT,
    /** 統合: the whole of it went into the other. */
    MERGED,
    /** 所管替え: some of its work went to the other; it may go on beside it. */
    TRANSFERRED;

    /** Whether the division may go on beside its successor. */
    public boolean mayGoOn() {
        return this == SPLIT || this == TRANSFERRED;
    }
}
