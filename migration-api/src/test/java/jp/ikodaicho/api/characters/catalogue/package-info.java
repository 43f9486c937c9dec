@NullMarked
package jp.ikodaicho.api.characters.catalogue;

import org.jspecify.annotations.NullMarked;
