/** What can be imported. */
@NullMarked
package jp.ikodaicho.domain.published.commands;

import org.jspecify.annotations.NullMarked;
