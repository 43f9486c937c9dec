/** What can be asked about businesses: board, timeline, division tasks. */
@NullMarked
package jp.ikodaicho.projections.business;

import org.jspecify.annotations.NullMarked;
