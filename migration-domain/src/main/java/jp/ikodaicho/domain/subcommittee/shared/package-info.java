/** The seats of a fiscal year: the same list for decide and for the view. */
@NullMarked
package jp.ikodaicho.domain.subcommittee.shared;

import org.jspecify.annotations.NullMarked;
