package jp.ikodaicho.domain.published.events;

import jp.ikodaicho.domain.business.events.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A step by name.
 *
 * @param phase the phase of ours it belongs to, where the list says so
 */
public record ListedStep(int step, String name, @Nullable Phase phase) {}
