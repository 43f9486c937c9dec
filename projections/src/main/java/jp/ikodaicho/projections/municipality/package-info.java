/** What can be asked about bodies, divisions and packages: dated references joined when read. */
@NullMarked
package jp.ikodaicho.projections.municipality;

import org.jspecify.annotations.NullMarked;
