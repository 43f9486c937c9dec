package jp.ikodaicho.domain.shared;

import java.util.List;

/** The answer of decide: events to record, or why not. */
public sealed interface Decision<E> {

    /**
     * What is to be recorded.
     *
     * @param events what happened, none when the same was recorded before
     * @param alerts stable codes of warnings (アラート): recorded with the events, never blocking
     */
    record Accepted<E>(List<E> events, List<String> alerts) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
            alerts = List.copyOf(alerts);
        }
    }

    /** Why nothing is recorded. */
    record Rejected<E>(Rejection rejection) implements Decision<E> {}

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event), List.of());
    }

    static <E> Decision<E> accept(List<E> events, List<String> alerts) {
        return new Accepted<>(events, alerts);
    }

    /** The same was recorded before: nothing to add. */
    static <E> Decision<E> nothing() {
        return new Accepted<>(List.of(), List.of());
    }

    static <E> Decision<E> reject(Rejection rejection) {
        return new Rejected<>(rejection);
    }
}
