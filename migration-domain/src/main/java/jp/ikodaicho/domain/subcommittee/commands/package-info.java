/** What can be asked of a sub-committee of one fiscal year. */
@NullMarked
package jp.ikodaicho.domain.subcommittee.commands;

import org.jspecify.annotations.NullMarked;
