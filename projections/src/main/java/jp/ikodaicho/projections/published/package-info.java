/** What the ministries published, and how a body compares with the others. */
@NullMarked
package jp.ikodaicho.projections.published;

import org.jspecify.annotations.NullMarked;
