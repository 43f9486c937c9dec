package jp.ikodaicho.api.characters.glyph;

import jp.ikodaicho.api.exchange.Sha256;

/**
 * A picture of an external character.
 *
 * @param sha256 of its bytes, the name by which events know it
 */
public record VendorPicture(String sha256, PictureType type, byte[] bytes) {

    /** Names a picture by its bytes; throws {@link UnreadableGlyphException} for what is none. */
    public static VendorPicture of(byte[] bytes) {
        return new VendorPicture(
                Sha256.of(bytes),
                PictureType.of(bytes).orElseThrow(() -> new UnreadableGlyphException("neither PNG nor BMP")),
                bytes);
    }
}
