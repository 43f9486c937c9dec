package jp.ikodaicho.domain.shared;

import java.util.Map;
import java.util.Optional;

/** What the client must have seen before its command counts: {@code If-Match} of the aggregate (rest.md). */
public sealed interface Precondition {

    /** Whether a command may be decided on an aggregate at that version (sequence of its last event, -1 before the first). */
    Optional<Rejection> check(AggregateId target, long version);

    /** None is needed: the command does not build on what somebody may have changed. */
    record None() implements Precondition {
        @Override
        public Optional<Rejection> check(AggregateId target, long version) {
            return Optional.empty();
        }
    }

    /** One is needed and the client sent none. */
    record Missing() implements Precondition {
        @Override
        public Optional<Rejection> check(AggregateId target, long version) {
            return Optional.of(new Rejection(
                    "precondition-required", Rejection.Kind.PRECONDITION_REQUIRED, Map.of("target", target.key())));
        }
    }

    /** The client has seen this version. */
    record Seen(long version) implements Precondition {
        @Override
        public Optional<Rejection> check(AggregateId target, long current) {
            return current == version
                    ? Optional.empty()
                    : Optional.of(new Rejection("stale", Rejection.Kind.STALE, staleness(target, current)));
        }

        private Map<String, String> staleness(AggregateId target, long current) {
            return Map.of("target", target.key(), "seen", Long.toString(version), "current", Long.toString(current));
        }
    }
}
