/** Who imports, and when an import says something new. */
@NullMarked
package jp.ikodaicho.domain.published.model;

import org.jspecify.annotations.NullMarked;
