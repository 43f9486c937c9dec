/** The words of character reviews that views know as well. */
@NullMarked
package jp.ikodaicho.domain.characters.shared;

import org.jspecify.annotations.NullMarked;
