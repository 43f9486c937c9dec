package jp.ikodaicho.projections.record;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Leaf of a body's Merkle log: SHA-256 over 0x00 and the stored columns of one event (RFC 9162 §2.1.1), each column preceded
 * by its length in bytes as a 32-bit big-endian number, in this order: event id, aggregate id, sequence (decimal), aggregate
 * type, recorded at, event type, revision, metadata, payload. Texts are UTF-8; the bytes are those in the table.
 */
public final class LeafHash {

    private static final byte LEAF = 0x00;

    private LeafHash() {}

    /** The columns of an event as stored. */
    public record StoredColumns(List<String> texts, byte[] metadata, byte[] payload) {}

    public static byte[] of(StoredColumns columns) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(LEAF);
            for (String text : columns.texts()) {
                column(out, text.getBytes(StandardCharsets.UTF_8));
            }
            column(out, columns.metadata());
            column(out, columns.payload());
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static void column(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
