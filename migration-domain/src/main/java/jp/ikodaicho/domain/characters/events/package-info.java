/** What happened to an external character and its review: the storage format. Names are pinned in the event catalogue. */
@NullMarked
package jp.ikodaicho.domain.characters.events;

import org.jspecify.annotations.NullMarked;
