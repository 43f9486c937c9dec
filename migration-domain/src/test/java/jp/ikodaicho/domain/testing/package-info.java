/** Given, when, then on the pure core; fixed people and instants; generators for the laws. Shared with the other modules' tests. */
@NullMarked
package jp.ikodaicho.domain.testing;

import org.jspecify.annotations.NullMarked;
