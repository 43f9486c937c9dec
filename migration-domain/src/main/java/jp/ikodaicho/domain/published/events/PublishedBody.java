package jp.ikodaicho.domain.published.events;

import java.util.List;

/**
 * A body as the ministry's file has it: by prefecture and name, without a code.
 *
 * @param prefecture 都道府県
 * @param name 市区町村, to the code point
 * @param overall the column 全体 as it is written there, rounded one way or the other, e.g. {@code 0.9437}
 * @param steps steps done of 40 in each business, in the order of the import's businesses
 */
public record PublishedBody(String prefecture, String name, String overall, List<Integer> steps) {
    public PublishedBody {
        steps = List.copyOf(steps);
    }
}
