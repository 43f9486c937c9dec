package jp.ikodaicho.api.characters.catalogue;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Why a character may be replaced by another: a line of the shrink map. The natural order is that of preference.
 *
 * @param rank 順位 in 告示582号, 1 or 2
 * @param hops ホップ数: how many steps 親字・正字 are away, 1 to 5
 */
public record Ground(
        ShrinkTable table, @Nullable Integer rank, @Nullable Integer hops) implements Comparable<Ground> {

    private static final Comparator<Ground> PREFERENCE = Comparator.comparing(Ground::table)
            .thenComparingInt(ground -> orZero(ground.rank()))
            .thenComparingInt(ground -> orZero(ground.hops()));

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    @Override
    public int compareTo(Ground other) {
        return PREFERENCE.compare(this, other);
    }
}
