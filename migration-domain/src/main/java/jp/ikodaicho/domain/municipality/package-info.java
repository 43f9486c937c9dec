/** Bodies, their divisions and their packages, each with dated names. */
@NullMarked
package jp.ikodaicho.domain.municipality;

import org.jspecify.annotations.NullMarked;
