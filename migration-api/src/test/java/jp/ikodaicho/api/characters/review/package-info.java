/** The screens of the review under test. */
@NullMarked
package jp.ikodaicho.api.characters.review;

import org.jspecify.annotations.NullMarked;
