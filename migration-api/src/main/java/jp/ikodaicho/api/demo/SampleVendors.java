package jp.ikodaicho.api.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.ikodaicho.api.characters.glyph.VendorPicture;
import jp.ikodaicho.api.characters.intake.VendorFile;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.api.exchange.Sha256;

/** What the vendors of 見本市 sent: one archive with the lists of their products and a picture of each character. */
public final class SampleVendors {

    private static final String FOLDER = "/sample-characters/";
    private static final String PICTURE = "glyph_file";

    /** Characters of two products with the very same picture: what may then be decided otherwise shows as a conflict. */
    private static final Map<String, String> SAME_PICTURE =
            Map.of("G0038.png", "G0039.png", "G0017.png", "G0016.png", "G0156.png", "G0157.png");

    private final byte[] archive;

    public SampleVendors() {
        this.archive = packed();
    }

    /** The archive as it was sent. */
    public byte[] archive() {
        return archive.clone();
    }

    String sha256() {
        return Sha256.of(archive);
    }

    VendorFile file() {
        return VendorFile.read(archive);
    }

    /** The pictures that lists name, by their SHA-256. */
    Map<String, VendorPicture> pictures(Collection<String> sha256) {
        Map<String, VendorPicture> pictures = new HashMap<>();
        file().pictures().each(sha256, picture -> pictures.put(picture.sha256(), picture));
        return pictures;
    }

    /** The character that a character stands for in the vendors' proposals → id of the standard character. */
    static Map<String, String> substitutes() {
        Map<String, String> ids = new HashMap<>();
        CsvFile.read(resource("substitutes.csv"))
                .body()
                .forEach(line -> ids.put(line.fields().getFirst(), line.fields().getLast()));
        return ids;
    }

    private static byte[] packed() {
        String list = new String(resource("list.csv"), StandardCharsets.UTF_8);
        for (Map.Entry<String, String> same : SAME_PICTURE.entrySet()) {
            list = list.replace(same.getKey(), same.getValue());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "list.csv", list.getBytes(StandardCharsets.UTF_8));
            for (String picture : pictureNames(list)) {
                put(zip, "glyphs/" + picture, resource("glyphs/" + picture));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Collection<String> pictureNames(String list) {
        CsvFile file = CsvFile.read(list.getBytes(StandardCharsets.UTF_8));
        int column = file.lines().getFirst().fields().indexOf(PICTURE);
        Collection<String> names = new TreeSet<>();
        file.body().forEach(line -> names.add(line.fields().get(column)));
        return names;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(2023, 9, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
    }

    private static byte[] resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(SampleVendors.class.getResourceAsStream(FOLDER + name), FOLDER + name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
