@NullMarked
package jp.ikodaicho.api.characters.shape;

import org.jspecify.annotations.NullMarked;
