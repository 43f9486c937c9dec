/** The grants of a person: the same list for decide and for the view that answers who may. */
@NullMarked
package jp.ikodaicho.domain.access.shared;

import org.jspecify.annotations.NullMarked;
