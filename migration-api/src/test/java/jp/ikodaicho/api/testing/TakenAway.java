package jp.ikodaicho.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The table of a page as somebody gets it who takes it away: both files, read back. */
public record TakenAway(ExtractableResponse<Response> csv, ExtractableResponse<Response> xlsx) {

    /** Both files of a page, with its filter and times. */
    public static TakenAway of(PageTest test, String account, String path) {
        return new TakenAway(file(test, account, path, "csv"), file(test, account, path, "xlsx"));
    }

    private static ExtractableResponse<Response> file(PageTest test, String account, String path, String format) {
        int query = path.indexOf('?') < 0 ? path.length() : path.indexOf('?');
        return test.reading(account)
                .urlEncodingEnabled(false)
                .get(path.substring(0, query) + "." + format + path.substring(query))
                .then()
                .statusCode(200)
                .extract();
    }

    /** Lines of the CSV after the headings; it starts with a byte order mark and ends its lines as Excel does. */
    public List<String> lines() {
        String text = new String(csv.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        return text.substring(1).lines().skip(1).toList();
    }

    /** Headings of the CSV, as one line. */
    public String headings() {
        return new String(csv.asByteArray(), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow()
                .substring(1);
    }

    /** Rows of the workbook after the headings. */
    public List<Row> rows() {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            return book.getFirstSheet().read().stream().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts of a column of the workbook. */
    public List<String> column(int index) {
        return rows().stream().map(row -> row.getCellText(index)).toList();
    }

    /** Cells of a column of the workbook that hold something. */
    public List<Cell> cells(int index) {
        return rows().stream()
                .flatMap(row -> row.getOptionalCell(index).stream())
                .toList();
    }

    /** The name the workbook is saved by. */
    public String fileName() {
        String header = xlsx.header("Content-Disposition");
        return URLDecoder.decode(header.substring(header.indexOf("UTF-8''") + 7), StandardCharsets.UTF_8);
    }
}
