/** The 20 businesses and those tracked beside them: registration, package, responsible division, the 14 phases. */
@NullMarked
package jp.ikodaicho.domain.business;

import org.jspecify.annotations.NullMarked;
