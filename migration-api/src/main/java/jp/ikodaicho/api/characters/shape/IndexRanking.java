package jp.ikodaicho.api.characters.shape;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import jp.ikodaicho.api.characters.catalogue.ShapeRanking;
import jp.ikodaicho.api.characters.catalogue.SimilarCharacter;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;

/**
 * How alike one shape and all characters are.
 *
 * @param ids ascending
 * @param scores of each
 */
record IndexRanking(int[] ids, float[] scores) implements ShapeRanking {

    @Override
    public OptionalDouble score(StandardCharacterId id) {
        int place = Arrays.binarySearch(ids, ShapeIndex.number(id));
        return place < 0 || scores[place] <= 0 ? OptionalDouble.empty() : OptionalDouble.of(scores[place]);
    }

    @Override
    public List<SimilarCharacter> nearest(int count) {
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst());
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0 && (best.size() < count || scores[i] > scores[best.element()])) {
                best.add(i);
                if (best.size() > count) {
                    best.remove();
                }
            }
        }
        return best.stream()
                .sorted(worstFirst().reversed())
                .map(i -> new SimilarCharacter(ShapeIndex.id(ids[i]), scores[i]))
                .toList();
    }

    /** Of equal ones the one with the higher id. */
    private Comparator<Integer> worstFirst() {
        return Comparator.<Integer>comparingDouble(i -> scores[i]).thenComparing(Comparator.reverseOrder());
    }
}
