package jp.ikodaicho.api.characters.delivery;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.ikodaicho.api.characters.catalogue.Catalogue;
import jp.ikodaicho.api.characters.catalogue.StandardCharacter;
import jp.ikodaicho.projections.characters.ReturnFileLine;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a return file (domain.md §4.6), and its CSV: UTF-8 with a byte order mark, CRLF, in one language, so that the same
 * lines are the same bytes for ever. Nothing but the columns stands in it: a further line would be taken for a character.
 */
final class ReturnFileTable {

    static final List<String> HEADINGS =
            List.of("外字コード", "決定クラス", "決定MJ", "UCS/IVS", "代替理由", "決定課", "決定日", "決裁番号", "版");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What Excel would take for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final Catalogue catalogue;

    ReturnFileTable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    byte[] csv(int number, List<ReturnFileLine> lines) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(HEADINGS);
            lines.forEach(line -> csv.writeRecord(cells(number, line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    List<String> cells(int number, ReturnFileLine line) {
        return List.of(
                line.code(),
                line.decision().resultClass().name(),
                Objects.toString(line.decision().standard(), ""),
                sequence(line.decision().standard()),
                harmless(line.decision().reason()),
                line.division(),
                line.decidedOn().toString(),
                harmless(line.document()),
                Integer.toString(number));
    }

    /**
     * Code points as {@code U+8FBB} or {@code U+8FBB U+E0101}, of what the program's own lists have, which never change: a list of
     * additional characters may be installed later, and the file must stay what it was.
     */
    private String sequence(@Nullable String standard) {
        return standard == null || !standard.startsWith("MJ")
                ? ""
                : catalogue
                        .find(standard)
                        .flatMap(StandardCharacter::text)
                        .map(ReturnFileTable::codePoints)
                        .orElse("");
    }

    private static String codePoints(String text) {
        return text.codePoints()
                .mapToObj(point -> "U+" + HexFormat.of().toHexDigits(point).replaceFirst("^0{1,4}", ""))
                .collect(Collectors.joining(" "))
                .toUpperCase(Locale.ROOT);
    }

    private static String harmless(@Nullable String text) {
        return text == null || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0
                ? Objects.toString(text, "")
                : "'" + text;
    }
}
