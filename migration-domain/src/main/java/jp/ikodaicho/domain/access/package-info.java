/** Who may do what, from when until when. */
@NullMarked
package jp.ikodaicho.domain.access;

import org.jspecify.annotations.NullMarked;
