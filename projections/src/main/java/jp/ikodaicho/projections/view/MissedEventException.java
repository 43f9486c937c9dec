package jp.ikodaicho.projections.view;

import jp.ikodaicho.domain.shared.AggregateId;

/** A view was given an event before the one that precedes it: it must not go on as if nothing were missing. */
public final class MissedEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissedEventException(String view, AggregateId aggregate, long sequence) {
        super("view " + view + " has not seen what precedes " + aggregate + " " + sequence);
    }
}
