/** Words that every feature and the read side share: dates with a precision, bodies, decisions, rejections, the envelope. */
@NullMarked
package jp.ikodaicho.domain.shared;

import org.jspecify.annotations.NullMarked;
