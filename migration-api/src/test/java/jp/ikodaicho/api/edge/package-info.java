/** What every request passes, over HTTP. */
@NullMarked
package jp.ikodaicho.api.edge;

import org.jspecify.annotations.NullMarked;
