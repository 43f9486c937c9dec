/** 外字と代替文字: the queue of each division, and where every external character stands. */
@NullMarked
package jp.ikodaicho.projections.characters;

import org.jspecify.annotations.NullMarked;
