package jp.ikodaicho.api.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A table as a CSV file that Excel opens: UTF-8 with its mark, CRLF. */
public final class CsvTable {

    /** Media type of the files. */
    public static final String MEDIA_TYPE = "text/csv";

    private CsvTable() {}

    /** The answer that hands out a table under a file name. */
    public static ResponseEntity<byte[]> answer(String fileName, List<List<String>> lines) {
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(fileName, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(bytes(lines));
    }

    private static byte[] bytes(List<List<String>> lines) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
