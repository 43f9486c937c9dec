/** What can be asked of the review of an external character. */
@NullMarked
package jp.ikodaicho.domain.characters.commands;

import org.jspecify.annotations.NullMarked;
