package jp.ikodaicho.api.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.ikodaicho.api.edge.Problem;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An archive that somebody sent: read from its beginning to its end, within limits, into memory only; names that lead elsewhere
 * are refused although nothing is ever written under them.
 */
public final class ZipArchive {

    private static final Charset NAMES = Charset.forName("windows-31j");
    private static final Pattern ELSEWHERE = Pattern.compile("^/|^[A-Za-z]:|(^|/)\\.\\.(/|$)|[\\p{Cntrl}]");
    private static final byte[] BEGIN = {'P', 'K', 3, 4};
    private static final int BLOCK = 8_192;

    private final byte[] bytes;
    private final ZipLimits limits;

    private ZipArchive(byte[] bytes, ZipLimits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    public static ZipArchive of(byte[] bytes) {
        return new ZipArchive(bytes, ZipLimits.LISTS);
    }

    /** Whether a file is an archive, by how it begins. */
    public static boolean isOne(byte[] bytes) {
        return bytes.length > BEGIN.length && java.util.Arrays.equals(bytes, 0, BEGIN.length, BEGIN, 0, BEGIN.length);
    }

    /** A file inside. */
    public interface Reader {

        /**
         * Looks at a file.
         *
         * @param name with {@code /} between folders
         * @param content may be read no further than the limits
         */
        void entry(String name, InputStream content) throws IOException;
    }

    /** Reads all of it and keeps nothing; throws 422 {@code file-refused} for what is broken or too much. */
    void check() {
        read((name, content) -> {});
    }

    /** Shows every file in the order of the archive; throws 422 {@code file-refused} for what is broken or too much. */
    public void read(Reader reader) {
        try (ZipFile zip =
                ZipFile.builder().setByteArray(bytes).setCharset(NAMES).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            if (entries.size() > limits.entries()) {
                throw FileProblem.of("zip-entries", null, Map.of("limit", Integer.toString(limits.entries())));
            }
            Unpacked unpacked = new Unpacked();
            for (ZipArchiveEntry entry : entries) {
                if (!entry.isDirectory()) {
                    read(zip, entry, unpacked, reader);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw e.getCause() instanceof Problem problem ? problem : FileProblem.of("zip-broken", null);
        }
    }

    private void read(ZipFile zip, ZipArchiveEntry entry, Unpacked unpacked, Reader reader) throws IOException {
        String name = named(entry);
        if (!zip.canReadEntryData(entry)) {
            throw FileProblem.of("zip-broken", name);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            Counting counting = new Counting(content, name, unpacked);
            reader.entry(name, counting);
            counting.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static String named(ZipArchiveEntry entry) {
        String name = entry.getName().replace('\\', '/');
        if (entry.isUnixSymlink() || ELSEWHERE.matcher(name).find()) {
            throw FileProblem.of("zip-path", name);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw FileProblem.of("zip-nested", name);
        }
        return name;
    }

    /** How much has come out of the archive so far. */
    private static final class Unpacked {
        private long total;
    }

    /** The file being read. */
    private final class Counting extends FilterInputStream {

        private final String name;
        private final Unpacked unpacked;
        private long ofEntry;

        private Counting(InputStream content, String name, Unpacked unpacked) {
            super(content);
            this.name = name;
            this.unpacked = unpacked;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int n = in.read(into, from, length);
            if (n > 0) {
                ofEntry += n;
                unpacked.total += n;
                count();
            }
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            return readNBytes((int) Math.min(n, BLOCK)).length;
        }

        private void count() throws IOException {
            if (ofEntry > limits.entry()) {
                throw refused("zip-entry-size", limits.entry());
            }
            if (unpacked.total > limits.total()) {
                throw refused("zip-total", limits.total());
            }
            if (unpacked.total > ZipLimits.SMALL && unpacked.total / bytes.length > limits.ratio()) {
                throw refused("zip-ratio", limits.ratio());
            }
        }

        private IOException refused(String code, long limit) {
            return new IOException(FileProblem.of(code, name, Map.of("limit", Long.toString(limit))));
        }
    }
}
