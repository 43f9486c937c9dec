/** The rules of grants. */
@NullMarked
package jp.ikodaicho.domain.access.model;

import org.jspecify.annotations.NullMarked;
