/** What every request passes: preconditions, idempotency, the time asked for, problems. Knows no feature. */
@NullMarked
package jp.ikodaicho.api.edge;

import org.jspecify.annotations.NullMarked;
