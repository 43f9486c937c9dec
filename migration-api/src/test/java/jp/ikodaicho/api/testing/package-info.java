/** What the HTTP tests share: one running program with Ryugasaki's data, and somebody to ask it as. */
@NullMarked
package jp.ikodaicho.api.testing;

import org.jspecify.annotations.NullMarked;
