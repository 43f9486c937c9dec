/** What can be asked of a body, a division or a package. */
@NullMarked
package jp.ikodaicho.domain.municipality.commands;

import org.jspecify.annotations.NullMarked;
