package jp.ikodaicho.api.published;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file as a hidden field of a form, so that what was looked at is what is sent, with nothing kept on the server between. */
final class PackedFile {

    /** No published file is nearly as long. */
    static final int LONGEST = 1_000_000;

    private PackedFile() {}

    static String pack(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The same bytes again; empty for a text that is none of these, or of a longer file. */
    static Optional<byte[]> unpack(String text) {
        try (InputStream zip = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(text)))) {
            byte[] file = zip.readNBytes(LONGEST + 1);
            return file.length > LONGEST ? Optional.empty() : Optional.of(file);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
