/** The runnable application. */
@NullMarked
package jp.ikodaicho.api;

import org.jspecify.annotations.NullMarked;
