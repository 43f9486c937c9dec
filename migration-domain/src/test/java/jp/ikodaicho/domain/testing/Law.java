package jp.ikodaicho.domain.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGeneratorFactory;

/**
 * A statement about every generated list. What breaks it is made as short as halving goes, and shown with the start value that
 * made it; {@code -Dlaws.start=N} tries another one, {@code -Dlaws.runs=N} more of them.
 */
public final class Law {

    private static final long START = Long.getLong("laws.start", 20231122L);
    private static final int RUNS = Integer.getInteger("laws.runs", 300);

    private Law() {}

    public static <T> void holdsForAll(Gen<List<T>> lists, Consumer<List<T>> law) {
        for (long start = START; start < START + RUNS; start++) {
            List<T> list =
                    lists.from(RandomGeneratorFactory.of("L64X128MixRandom").create(start));
            if (broken(list, law).isPresent()) {
                List<T> shortest = shrink(list, law);
                throw new AssertionError(
                        "broken with -Dlaws.start=" + start + " by " + shortest,
                        broken(shortest, law).orElseThrow());
            }
        }
    }

    private static <T> Optional<Throwable> broken(List<T> list, Consumer<List<T>> law) {
        try {
            law.accept(list);
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            return Optional.of(e);
        }
    }

    /** Leaves out halves, then quarters, down to single elements, as long as the law stays broken. */
    private static <T> List<T> shrink(List<T> list, Consumer<List<T>> law) {
        List<T> shortest = list;
        for (int chunk = Math.max(1, list.size() / 2); chunk > 0; chunk /= 2) {
            for (int from = 0; from < shortest.size(); ) {
                List<T> shorter = new ArrayList<>(shortest.subList(0, from));
                shorter.addAll(shortest.subList(Math.min(from + chunk, shortest.size()), shortest.size()));
                if (broken(shorter, law).isPresent()) {
                    shortest = shorter;
                } else {
                    from += chunk;
                }
            }
        }
        return shortest;
    }
}
