package jp.ikodaicho.api.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/** What is done to a right request to make it a wrong, or at least an odd one. */
final class Spoiling {

    /** One way; does nothing to a request it does not fit. */
    record Way(String name, BiConsumer<Draft, RandomGenerator> spoil) {}

    private static final List<Way> WAYS = new ArrayList<>();

    static {
        WAYS.addAll(BodySpoiling.WAYS);
        WAYS.addAll(BodySpoiling.WAYS); // what is in a body counts double
        WAYS.addAll(HeaderSpoiling.WAYS);
        WAYS.addAll(TargetSpoiling.WAYS);
    }

    private static final double TWICE = 0.25;

    private Spoiling() {}

    /** Spoils a request in one way, sometimes in two. */
    static void spoil(Draft draft, RandomGenerator random) {
        int ways = random.nextDouble() < TWICE ? 2 : 1;
        for (int i = 0; i < ways; i++) {
            boolean file = draft.operation.body().isPresent() && draft.json == null && random.nextBoolean();
            Way way = any(file ? CsvSpoiling.WAYS : WAYS, random);
            way.spoil().accept(draft, random);
            draft.spoilt.add(way.name());
        }
    }

    static <T> T any(List<T> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
