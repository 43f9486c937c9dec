/** What happened to an initiative: the storage format. Names are pinned in the event catalogue. */
@NullMarked
package jp.ikodaicho.domain.initiative.events;

import org.jspecify.annotations.NullMarked;
