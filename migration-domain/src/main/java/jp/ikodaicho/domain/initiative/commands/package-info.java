/** What can be asked of an initiative. */
@NullMarked
package jp.ikodaicho.domain.initiative.commands;

import org.jspecify.annotations.NullMarked;
