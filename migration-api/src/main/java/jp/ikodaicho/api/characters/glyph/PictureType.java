package jp.ikodaicho.api.characters.glyph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What the pictures of external characters may be: what vendors send, and what is drawn from their fonts. */
public enum PictureType {
    PNG("image/png", "\u0089PNG\r\n\u001A\n"),
    BMP("image/bmp", "BM"),
    /** An outline, in the one form {@link OutlinePicture} writes; no other SVG is taken. */
    OUTLINE("image/svg+xml", OutlinePicture.BEGIN);

    private final String mediaType;
    /** Byte for byte, as Latin-1. */
    private final String begin;

    PictureType(String mediaType, String begin) {
        this.mediaType = mediaType;
        this.begin = begin;
    }

    /** By how the bytes begin; empty for anything else. */
    public static Optional<PictureType> of(byte[] picture) {
        return Arrays.stream(values()).filter(type -> type.begins(picture)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    private boolean begins(byte[] picture) {
        return picture.length >= begin.length()
                && new String(picture, 0, begin.length(), StandardCharsets.ISO_8859_1).equals(begin);
    }
}
