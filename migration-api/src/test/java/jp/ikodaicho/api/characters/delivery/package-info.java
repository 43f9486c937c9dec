@NullMarked
package jp.ikodaicho.api.characters.delivery;

import org.jspecify.annotations.NullMarked;
