/** Logging phases and reading board, timeline and tasks over REST. */
@NullMarked
package jp.ikodaicho.api.business;

import org.jspecify.annotations.NullMarked;
