/** Accounts, tokens, grants and the access log. */
@NullMarked
package jp.ikodaicho.api.access;

import org.jspecify.annotations.NullMarked;
