/** The log as it is stored: stable names, bytes, and reading one body's slice of it. */
@NullMarked
package jp.ikodaicho.projections.log;

import org.jspecify.annotations.NullMarked;
