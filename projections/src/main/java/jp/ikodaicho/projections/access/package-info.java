/** What can be asked about who may do what. */
@NullMarked
package jp.ikodaicho.projections.access;

import org.jspecify.annotations.NullMarked;
