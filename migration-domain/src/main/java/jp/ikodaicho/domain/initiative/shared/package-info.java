/** The effective facts of an initiative and what follows from them: the same list for decide, for the live view and for as-of. */
@NullMarked
package jp.ikodaicho.domain.initiative.shared;

import org.jspecify.annotations.NullMarked;
