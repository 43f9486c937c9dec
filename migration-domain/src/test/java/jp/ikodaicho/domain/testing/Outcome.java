package jp.ikodaicho.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.Rejection;

/**
 * What a command led to.
 *
 * @param before the state it was decided on
 */
public record Outcome<S, E>(S before, Decision<E> decision) {

    /** Exactly these events. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public final Outcome<S, E> then(E... events) {
        assertThat(accepted().events()).isEqualTo(List.of(events));
        return this;
    }

    /** Accepted with something to record, whatever it is. */
    public Outcome<S, E> thenAccepted() {
        assertThat(accepted().events()).isNotEmpty();
        return this;
    }

    /** Accepted, and nothing to add. */
    public Outcome<S, E> thenNothing() {
        assertThat(accepted().events()).isEmpty();
        return this;
    }

    /** Exactly these warnings. */
    public Outcome<S, E> warning(String... alerts) {
        assertThat(accepted().alerts()).containsExactlyInAnyOrder(alerts);
        return this;
    }

    public Outcome<S, E> thenRefused(Rejection.Kind kind, String code) {
        assertThat(List.of(rejection().kind(), rejection().code())).isEqualTo(List.of(kind, code));
        return this;
    }

    public Outcome<S, E> thenConflict(String code) {
        return thenRefused(Rejection.Kind.CONFLICT, code);
    }

    public Outcome<S, E> thenInvalid(String code) {
        return thenRefused(Rejection.Kind.INVALID, code);
    }

    public Outcome<S, E> thenForbidden(String code) {
        return thenRefused(Rejection.Kind.FORBIDDEN, code);
    }

    public Outcome<S, E> thenUnknown(String code) {
        return thenRefused(Rejection.Kind.UNKNOWN, code);
    }

    /** The refusal names this. */
    public Outcome<S, E> naming(String argument, String value) {
        assertThat(rejection().arguments()).containsEntry(argument, value);
        return this;
    }

    private Decision.Accepted<E> accepted() {
        if (decision instanceof Decision.Accepted<E> accepted) {
            return accepted;
        }
        throw new AssertionError("refused: " + decision);
    }

    private Rejection rejection() {
        if (decision instanceof Decision.Rejected<E>(Rejection rejection)) {
            return rejection;
        }
        throw new AssertionError("not refused: " + decision);
    }
}
