package jp.ikodaicho.domain.business.commands;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 業務登録.
 *
 * @param number place among the 20 in the slides' order; null outside them
 */
public record RegisterBusiness(
        String name,
        @Nullable String officialName,
        @Nullable Integer number,
        List<String> officialIds,
        @Nullable String source)
        implements BusinessCommand {
    public RegisterBusiness {
        officialIds = List.copyOf(officialIds);
    }
}
