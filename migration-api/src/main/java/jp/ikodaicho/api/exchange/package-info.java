/**
 * Files in and out: CSV in the encodings offices use, read strictly, every problem with its line; and tables to take away, the
 * rows of a page by the same question and filter. Knows no feature.
 */
@NullMarked
package jp.ikodaicho.api.exchange;

import org.jspecify.annotations.NullMarked;
