/** 専門部会: which divisions hold a seat in it, one list for each fiscal year. */
@NullMarked
package jp.ikodaicho.domain.subcommittee;

import org.jspecify.annotations.NullMarked;
