/** 外字と代替文字: the external characters of the old packages, and which standard character each becomes. */
@NullMarked
package jp.ikodaicho.domain.characters;

import org.jspecify.annotations.NullMarked;
