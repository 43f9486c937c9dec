/** The starting data of a body: a readable file, checked, and turned into ordinary entries. */
@NullMarked
package jp.ikodaicho.api.startingdata;

import org.jspecify.annotations.NullMarked;
