/** Initiatives 取組 over REST. */
@NullMarked
package jp.ikodaicho.api.initiative;

import org.jspecify.annotations.NullMarked;
