/** 返却ファイル: the decisions on their way to the vendor and back, over REST and on screens. */
@NullMarked
package jp.ikodaicho.api.characters.delivery;

import org.jspecify.annotations.NullMarked;
