/** What happened to the seats of a sub-committee: the storage format. */
@NullMarked
package jp.ikodaicho.domain.subcommittee.events;

import org.jspecify.annotations.NullMarked;
