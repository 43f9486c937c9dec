package jp.ikodaicho.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.ikodaicho.domain.testing.Fixed;
import org.junit.jupiter.api.Test;

class PreconditionTest {

    private static final AggregateId TARGET = Fixed.id("business", "fixed-asset-tax");

    @Test
    void versionSeen_isThePresentOne() {
        assertThat(new Precondition.Seen(4).check(TARGET, 4)).isEmpty();
    }

    @Test
    void versionSeen_isOlder() {
        assertThat(new Precondition.Seen(4).check(TARGET, 5))
                .contains(new Rejection(
                        "stale",
                        Rejection.Kind.STALE,
                        Map.of("target", "fixed-asset-tax", "seen", "4", "current", "5")));
    }

    @Test
    void noneSent_whereOneIsNeeded() {
        assertThat(new Precondition.Missing().check(TARGET, 5))
                .map(Rejection::kind)
                .contains(Rejection.Kind.PRECONDITION_REQUIRED);
    }

    @Test
    void noneNeeded() {
        assertThat(new Precondition.None().check(TARGET, 5)).isEmpty();
    }

    @Test
    void argumentsOfARejection_haveAFixedOrder() {
        Rejection rejection = Rejection.invalid("x", Map.of("b", "2", "c", "3", "a", "1"));
        assertThat(rejection.arguments().keySet()).containsExactly("a", "b", "c");
    }
}
