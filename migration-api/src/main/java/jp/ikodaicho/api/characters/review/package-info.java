/** 文字の確認: the screens on which divisions decide what their external characters are, one by one or many of one family. */
@NullMarked
package jp.ikodaicho.api.characters.review;

import org.jspecify.annotations.NullMarked;
