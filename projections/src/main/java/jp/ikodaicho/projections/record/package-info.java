/** Record numbers 記録番号: 1, 2, 3 … per body without holes, and what an asOf stands for. */
@NullMarked
package jp.ikodaicho.projections.record;

import org.jspecify.annotations.NullMarked;
