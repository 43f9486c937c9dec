/** The ministry's names and order of the 20 businesses. */
@NullMarked
package jp.ikodaicho.domain.published.shared;

import org.jspecify.annotations.NullMarked;
