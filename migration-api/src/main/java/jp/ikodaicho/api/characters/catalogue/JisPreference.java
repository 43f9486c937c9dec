package jp.ikodaicho.api.characters.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Which of several targets of the shrink map comes first, after its reference program: by ground, then 常用漢字 before 人名用漢字
 * before others, then the lower 水準 of JIS X 0213. It leaves the rest open; here the cell in JIS X 0213 decides.
 */
final class JisPreference implements Comparator<ShrinkTarget> {

    private static final Map<String, Integer> POLICIES = Map.of("常用漢字", 0, "人名用漢字", 1);
    private static final int NO_POLICY = 2;
    private static final String FIRST_LEVEL = "1-16-01";
    private static final String SECOND_LEVEL = "1-48-01";
    private static final String FIRST_LEVEL_END = "1-47-51";
    private static final String SECOND_LEVEL_END = "1-84-06";

    private final Function<String, List<StandardCharacter>> written;

    /** @param written the characters that are written as a text */
    JisPreference(Function<String, List<StandardCharacter>> written) {
        this.written = written;
    }

    @Override
    public int compare(ShrinkTarget a, ShrinkTarget b) {
        return Comparator.comparing(ShrinkTarget::ground)
                .thenComparingInt(this::policy)
                .thenComparingInt(target -> level(target.jisX0213()))
                .thenComparing(ShrinkTarget::jisX0213)
                .compare(a, b);
    }

    private int policy(ShrinkTarget target) {
        return written.apply(target.character()).stream()
                .map(StandardCharacter::policy)
                .filter(Objects::nonNull)
                .mapToInt(policy -> POLICIES.getOrDefault(policy, NO_POLICY))
                .min()
                .orElse(NO_POLICY);
    }

    /** 水準, 1 to 4; places are texts of one length, which compare as they count. */
    private static int level(String place) {
        if (place.startsWith("2")) {
            return 4;
        }
        if (place.compareTo(FIRST_LEVEL) >= 0 && place.compareTo(FIRST_LEVEL_END) <= 0) {
            return 1;
        }
        return place.compareTo(SECOND_LEVEL) >= 0 && place.compareTo(SECOND_LEVEL_END) <= 0 ? 2 : 3;
    }
}
