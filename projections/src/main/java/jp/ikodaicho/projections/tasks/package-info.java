/** The work of divisions, from wherever it comes. */
@NullMarked
package jp.ikodaicho.projections.tasks;

import org.jspecify.annotations.NullMarked;
