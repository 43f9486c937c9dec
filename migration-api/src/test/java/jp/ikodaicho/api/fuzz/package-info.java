/** The contract fuzzer: every operation of the committed OpenAPI document, sent what is right and what is not. */
@NullMarked
package jp.ikodaicho.api.fuzz;

import org.jspecify.annotations.NullMarked;
