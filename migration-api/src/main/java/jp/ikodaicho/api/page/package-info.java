/** The frame every screen stands in: layout, languages, dates as people read and write them, error pages. Knows no feature. */
@NullMarked
package jp.ikodaicho.api.page;

import org.jspecify.annotations.NullMarked;
