/** Phases, statuses and the effective facts of a phase: the same list for decide, for the live view and for as-of. */
@NullMarked
package jp.ikodaicho.domain.business.shared;

import org.jspecify.annotations.NullMarked;
