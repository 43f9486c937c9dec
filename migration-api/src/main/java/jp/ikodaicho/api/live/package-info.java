/** Tells open pages of a body that something new is on record. */
@NullMarked
package jp.ikodaicho.api.live;

import org.jspecify.annotations.NullMarked;
