/** The rules of a business, one file per named rule, and the pure decide and evolve. */
@NullMarked
package jp.ikodaicho.domain.business.model;

import org.jspecify.annotations.NullMarked;
