@NullMarked
package jp.ikodaicho.api.characters.glyph;

import org.jspecify.annotations.NullMarked;
