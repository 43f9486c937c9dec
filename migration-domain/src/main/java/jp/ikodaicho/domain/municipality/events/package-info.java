/** What happened to a body, a division or a package: the storage format. */
@NullMarked
package jp.ikodaicho.domain.municipality.events;

import org.jspecify.annotations.NullMarked;
