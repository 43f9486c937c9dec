@NullMarked
package jp.ikodaicho.api.live;

import org.jspecify.annotations.NullMarked;
