/** 外字と代替文字 over REST and on screens: import, queues, decisions, approval. */
@NullMarked
package jp.ikodaicho.api.characters;

import org.jspecify.annotations.NullMarked;
