/** What is printed of the review of characters: 確認依頼書, 回答書, 窓口想定問答. */
@NullMarked
package jp.ikodaicho.api.characters.prints;

import org.jspecify.annotations.NullMarked;
