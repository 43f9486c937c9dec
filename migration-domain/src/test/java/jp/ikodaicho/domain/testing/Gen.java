package jp.ikodaicho.domain.testing;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Makes values out of a random generator, the same ones for the same start value. */
@FunctionalInterface
public interface Gen<T> {

    T from(RandomGenerator random);

    /** One of these, each as likely. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    static <T> Gen<T> of(T... values) {
        List<T> all = List.of(values);
        return random -> all.get(random.nextInt(all.size()));
    }

    /** What one of these makes. */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    static <T> Gen<T> oneOf(Gen<? extends T>... gens) {
        List<Gen<? extends T>> all = List.of(gens);
        return random -> all.get(random.nextInt(all.size())).from(random);
    }

    /** Up to that many. */
    default Gen<List<T>> listOf(int max) {
        return random -> Stream.generate(() -> from(random))
                .limit(random.nextInt(max + 1))
                .toList();
    }
}
