/** What can be asked of a business. */
@NullMarked
package jp.ikodaicho.domain.business.commands;

import org.jspecify.annotations.NullMarked;
