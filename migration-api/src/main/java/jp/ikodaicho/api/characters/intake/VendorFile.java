package jp.ikodaicho.api.characters.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.api.exchange.FileProblem;
import jp.ikodaicho.api.exchange.ZipArchive;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor sent, by what it begins with, whatever it was called: a table in CSV or Excel, or an archive with one table and
 * its pictures or its font, or with a font alone.
 *
 * @param table the lines of the list, the header first
 */
public record VendorFile(CsvFile table, Pictures pictures) {

    /** Media type of archives. */
    public static final String ZIP = "application/zip";

    /** Media type of Excel files. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String CODES = "gaiji_code";
    private static final String EXCEL = ".xlsx";
    private static final Pattern TABLE = Pattern.compile(".*\\.(csv|xlsx)");
    private static final Pattern FONT = Pattern.compile(".*\\.(ttf|tte)");

    /** Reads a file; throws 422 {@code csv-invalid} or {@code file-refused} for one that cannot be read whole. */
    public static VendorFile read(byte @Nullable [] bytes) {
        if (bytes == null || !ZipArchive.isOne(bytes)) {
            return new VendorFile(CsvFile.read(bytes), NoPictures.NONE);
        }
        Archive archive = new Archive(ZipArchive.of(bytes));
        return archive.excel ? new VendorFile(CsvFile.ofExcel(bytes), NoPictures.NONE) : archive.file();
    }

    /** An archive, looked at from its beginning to its end. */
    private static final class Archive {

        private final ArchivedPictures pictures;
        private final Map<String, byte[]> tables = new HashMap<>();
        private final Map<String, byte[]> fonts = new HashMap<>();
        private boolean excel;

        private Archive(ZipArchive zip) {
            this.pictures = new ArchivedPictures(zip);
            zip.read((path, content) -> {
                String name = path.toLowerCase(Locale.ROOT);
                excel |= "[content_types].xml".equals(name);
                if (name.startsWith("__macosx/")) {
                    return;
                }
                if (TABLE.matcher(name).matches()) {
                    only("zip-two-lists", path, tables, content.readAllBytes());
                } else if (FONT.matcher(name).matches()) {
                    only("zip-two-fonts", path, fonts, content.readAllBytes());
                } else if (ArchivedPictures.isOne(path) && !excel) {
                    pictures.add(path, content);
                }
            });
        }

        private static void only(String code, String path, Map<String, byte[]> files, byte[] bytes) {
            if (!files.isEmpty()) {
                throw FileProblem.of(code, path);
            }
            files.put(path, bytes);
        }

        private VendorFile file() {
            FontPictures font = fonts.entrySet().stream()
                    .map(file -> FontPictures.read(file.getKey(), file.getValue()))
                    .findFirst()
                    .orElse(null);
            if (font != null && !pictures.isEmpty()) {
                throw FileProblem.of("zip-font-and-pictures", null);
            }
            if (tables.isEmpty() && font == null) {
                throw FileProblem.of("zip-no-list", null);
            }
            List<CsvFile.Line> lines =
                    tables.isEmpty() && font != null ? font.lines(CODES) : new ArrayList<>(table().lines());
            return new VendorFile(new CsvFile(lines), font == null ? pictures : font);
        }

        private CsvFile table() {
            Map.Entry<String, byte[]> table = tables.entrySet().iterator().next();
            return table.getKey().toLowerCase(Locale.ROOT).endsWith(EXCEL)
                    ? CsvFile.ofExcel(table.getValue())
                    : CsvFile.read(table.getValue());
        }
    }
}
