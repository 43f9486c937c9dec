/** One entry: what one person records at one moment, for one aggregate or for many, all or nothing. */
@NullMarked
package jp.ikodaicho.domain.entry;

import org.jspecify.annotations.NullMarked;
