/** Who is let in, over HTTP. */
@NullMarked
package jp.ikodaicho.api.access;

import org.jspecify.annotations.NullMarked;
