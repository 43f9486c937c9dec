/** What the ministries publish, imported by administrators for all bodies: the list of steps, the monthly progress. */
@NullMarked
package jp.ikodaicho.domain.published;

import org.jspecify.annotations.NullMarked;
