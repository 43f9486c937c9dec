/** Files in and out: CSV in the encodings offices use, read strictly, every problem with its line. */
@NullMarked
package jp.ikodaicho.api.exchange;

import org.jspecify.annotations.NullMarked;
