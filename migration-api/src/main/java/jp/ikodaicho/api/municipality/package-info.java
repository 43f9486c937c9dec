/** Bodies, divisions and packages over REST. */
@NullMarked
package jp.ikodaicho.api.municipality;

import org.jspecify.annotations.NullMarked;
