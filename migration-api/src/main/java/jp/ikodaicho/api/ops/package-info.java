/** Views and their rebuild, for administrators. */
@NullMarked
package jp.ikodaicho.api.ops;

import org.jspecify.annotations.NullMarked;
