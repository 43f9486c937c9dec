/** 取組: every programme beside the move of the 20 businesses, with its milestones, its states and its indicators. */
@NullMarked
package jp.ikodaicho.domain.initiative;

import org.jspecify.annotations.NullMarked;
