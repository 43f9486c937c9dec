/** What auditors ask: history, and what differs between two instants. */
@NullMarked
package jp.ikodaicho.projections.audit;

import org.jspecify.annotations.NullMarked;
