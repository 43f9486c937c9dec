/** Benchmarks and endurance tests of the program as it is shipped: {@code ./ikodaicho bench …}. */
@NullMarked
package jp.ikodaicho.api.bench;

import org.jspecify.annotations.NullMarked;
