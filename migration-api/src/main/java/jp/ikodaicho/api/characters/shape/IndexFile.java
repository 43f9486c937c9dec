package jp.ikodaicho.api.characters.shape;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * An index on disk: what it is of (font, catalogue, algorithm), its rows, a check sum. It is written beside and moved into place,
 * so that what is there is whole, whenever the program ends.
 */
final class IndexFile {

    private static final int LONGEST_VERSION = 512;
    private static final int OFFSET = Integer.BYTES + LONGEST_VERSION;

    private final Path path;

    IndexFile(Path path) {
        this.path = path;
    }

    /** Takes the rows of an index, ascending by id. */
    interface Rows {
        void add(byte[] row) throws IOException;
    }

    /** Hands out the rows of an index. */
    interface Builder {
        void build(Rows rows) throws IOException;
    }

    /** The index; empty where there is none of this version, or one that is not whole. */
    Optional<ShapeIndex> open(String version) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MappedByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int content = file.capacity() - Long.BYTES;
            boolean whole = content >= OFFSET
                    && (content - OFFSET) % ShapeIndex.ROW == 0
                    && Arrays.equals(header(version), header(file))
                    && checkSum(file.slice(0, content)) == file.getLong(content);
            return whole
                    ? Optional.of(new ShapeIndex(file, OFFSET, (content - OFFSET) / ShapeIndex.ROW))
                    : Optional.empty();
        }
    }

    private static byte[] header(ByteBuffer file) {
        byte[] header = new byte[OFFSET];
        file.get(0, header);
        return header;
    }

    private static byte[] header(String version) {
        byte[] text = version.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(OFFSET)
                .putInt(text.length)
                .put(text, 0, Math.min(text.length, LONGEST_VERSION))
                .array();
    }

    private static long checkSum(ByteBuffer content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return sum.getValue();
    }

    /** Writes an index in the place of any other. */
    void write(String version, Builder builder) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path beside = Files.createTempFile(path.toAbsolutePath().getParent(), "shapes", ".part");
        try {
            try (OutputStream file = Files.newOutputStream(beside)) {
                CheckedOutputStream checked = new CheckedOutputStream(new BufferedOutputStream(file), new CRC32C());
                checked.write(header(version));
                builder.build(checked::write);
                DataOutputStream end = new DataOutputStream(checked);
                end.writeLong(checked.getChecksum().getValue());
                end.flush();
            }
            force(beside);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
