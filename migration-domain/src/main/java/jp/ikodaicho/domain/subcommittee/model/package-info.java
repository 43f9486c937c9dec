/** The rules of sub-committees. */
@NullMarked
package jp.ikodaicho.domain.subcommittee.model;

import org.jspecify.annotations.NullMarked;
