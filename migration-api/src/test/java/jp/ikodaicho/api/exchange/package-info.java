@NullMarked
package jp.ikodaicho.api.exchange;

import org.jspecify.annotations.NullMarked;
