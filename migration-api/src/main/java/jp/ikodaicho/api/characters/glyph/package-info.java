/**
 * How characters look: outlines of standard characters from a font on this machine, pictures and fonts of vendors, and where two
 * shapes differ. A client needs no font: what it gets is SVG.
 */
@NullMarked
package jp.ikodaicho.api.characters.glyph;

import org.jspecify.annotations.NullMarked;
