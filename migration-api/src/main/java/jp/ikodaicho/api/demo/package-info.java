/** The generated history of 見本市, a body that does not exist: something of everything, to be replayed. */
@NullMarked
package jp.ikodaicho.api.demo;

import org.jspecify.annotations.NullMarked;
