@NullMarked
package jp.ikodaicho.api.characters.prints;

import org.jspecify.annotations.NullMarked;
