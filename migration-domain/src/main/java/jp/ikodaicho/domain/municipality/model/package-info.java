/** The rules of bodies, divisions and packages. */
@NullMarked
package jp.ikodaicho.domain.municipality.model;

import org.jspecify.annotations.NullMarked;
