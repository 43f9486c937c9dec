/** History and difference over REST. */
@NullMarked
package jp.ikodaicho.api.audit;

import org.jspecify.annotations.NullMarked;
