/** What the ministries publish, imported by administrators for all bodies, and how a body compares. */
@NullMarked
package jp.ikodaicho.api.published;

import org.jspecify.annotations.NullMarked;
