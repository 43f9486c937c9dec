/** 専門部会 over REST. */
@NullMarked
package jp.ikodaicho.api.subcommittee;

import org.jspecify.annotations.NullMarked;
