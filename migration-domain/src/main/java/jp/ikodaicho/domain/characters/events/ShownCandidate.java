package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * A candidate the person saw when deciding.
 *
 * @param score closeness of shape, null where it was offered for another ground; it ranks and proves nothing
 */
public record ShownCandidate(String standard, @Nullable Decimal score) {}
