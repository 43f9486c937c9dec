/** What happened to a person's grants: the storage format. */
@NullMarked
package jp.ikodaicho.domain.access.events;

import org.jspecify.annotations.NullMarked;
