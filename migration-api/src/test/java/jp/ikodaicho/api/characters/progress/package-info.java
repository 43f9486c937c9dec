@NullMarked
package jp.ikodaicho.api.characters.progress;

import org.jspecify.annotations.NullMarked;
