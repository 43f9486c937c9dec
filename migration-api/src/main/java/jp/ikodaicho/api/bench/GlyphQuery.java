package jp.ikodaicho.api.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;

/**
 * A picture and the character it is.
 *
 * @param truth its id
 */
record GlyphQuery(Path picture, String truth) {

    private static final String ID = "gaiji_id";

    /**
     * The pictures of a sample (columns {@code gaiji_id}, {@code glyph_file}), each once, which have an id of the MJ list in the
     * truth (columns {@code gaiji_id}, {@code truth_mj}). A picture lies beside its list or in {@code gaiji-glyphs} there.
     */
    static List<GlyphQuery> read(Path sample, Path truth) throws IOException {
        Map<String, String> ids = column(truth, "truth_mj");
        Map<String, String> files = column(sample, "glyph_file");
        return files.entrySet().stream()
                .filter(row -> isMj(ids.getOrDefault(row.getKey(), "")))
                .map(row -> new GlyphQuery(picture(sample, row.getValue()), ids.getOrDefault(row.getKey(), "")))
                .toList();
    }

    private static boolean isMj(String id) {
        return id.startsWith("MJ") && StandardCharacterId.isId(id);
    }

    private static Map<String, String> column(Path file, String name) throws IOException {
        Map<String, String> column = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            rows.forEach(row -> column.putIfAbsent(row.getField(ID), row.getField(name)));
        }
        return column;
    }

    private static Path picture(Path sample, String file) {
        return Stream.of(file, "gaiji-glyphs/" + file)
                .map(sample.toAbsolutePath()::resolveSibling)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new MisusedException("字形画像がありません / no picture: " + file));
    }
}
