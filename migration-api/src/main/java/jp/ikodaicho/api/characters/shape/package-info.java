/**
 * Which standard characters look most like a shape: a feature of 512 numbers per shape and the angle between two of them. It ranks
 * and decides nothing: the misses are siblings that part by a dot, and a shape that is not in the catalogue looks like something
 * too.
 */
@NullMarked
package jp.ikodaicho.api.characters.shape;

import org.jspecify.annotations.NullMarked;
