/** What happened to a business: the storage format. Names are pinned in the event catalogue. */
@NullMarked
package jp.ikodaicho.domain.business.events;

import org.jspecify.annotations.NullMarked;
