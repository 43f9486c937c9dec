package jp.ikodaicho.domain.business.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import org.jspecify.annotations.Nullable;

/**
 * 業務登録.
 *
 * @param name as the source spells it
 * @param officialName as the law spells it, where it differs
 * @param number place among the 20 in the slides' order; null for a business tracked outside them
 * @param officialIds 業務ID of the conformity list, as text
 * @param source document the registration rests on
 */
@EventType(name = "business-registered")
public record BusinessRegistered(
        String name,
        @Nullable String officialName,
        @Nullable Integer number,
        List<String> officialIds,
        @Nullable String source)
        implements BusinessEvent {

    public BusinessRegistered {
        officialIds = List.copyOf(officialIds);
    }
}
