/** The frame of the screens under test: words, dates, the pages' own rules. */
@NullMarked
package jp.ikodaicho.api.page;

import org.jspecify.annotations.NullMarked;
