/** Successions of divisions: the same list for decide and for the view. */
@NullMarked
package jp.ikodaicho.domain.municipality.shared;

import org.jspecify.annotations.NullMarked;
