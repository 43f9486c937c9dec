/**
 * The standard characters as read-only reference data: what there is, how it is related, which of them an external character
 * may be. Knows no event, no database and no page; characters are compared as they are, never normalised.
 */
@NullMarked
package jp.ikodaicho.api.characters.catalogue;

import org.jspecify.annotations.NullMarked;
