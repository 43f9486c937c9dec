/** How the parts are put together: log, views, clock, Axon. */
@NullMarked
package jp.ikodaicho.api.config;

import org.jspecify.annotations.NullMarked;
