/** What was imported: the storage format. */
@NullMarked
package jp.ikodaicho.domain.published.events;

import org.jspecify.annotations.NullMarked;
