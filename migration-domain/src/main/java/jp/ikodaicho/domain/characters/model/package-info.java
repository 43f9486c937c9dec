/** The pure core of a character review: state, decide, evolve, and one file per rule. */
@NullMarked
package jp.ikodaicho.domain.characters.model;

import org.jspecify.annotations.NullMarked;
