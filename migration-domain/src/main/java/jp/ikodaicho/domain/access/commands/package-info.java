/** What can be asked about a person's grants. */
@NullMarked
package jp.ikodaicho.domain.access.commands;

import org.jspecify.annotations.NullMarked;
