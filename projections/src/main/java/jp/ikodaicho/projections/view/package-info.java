/** Views as pure folds and their three engines: live, as-of, rebuild. */
@NullMarked
package jp.ikodaicho.projections.view;

import org.jspecify.annotations.NullMarked;
