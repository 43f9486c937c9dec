/** How far the review of external characters is, on screens: by division and package, on the board, in the menu. */
@NullMarked
package jp.ikodaicho.api.characters.progress;

import org.jspecify.annotations.NullMarked;
