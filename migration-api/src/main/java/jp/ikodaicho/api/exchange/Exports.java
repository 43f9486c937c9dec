package jp.ikodaicho.api.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers a page's table as a file, named by what it shows and when: 全体状況_令和7年11月21日時点.xlsx. A page adds its own by a
 * handler for its path + {@link TableFormat#ENDING}.
 */
@Component
public class Exports {

    /** A table of a page about a body, as of the day asked for. */
    public ResponseEntity<byte[]> answer(Screen screen, TableFormat format, Table table) {
        return answer(screen.frame(), screen.asked().question().day(), format, table);
    }

    /** A table of any page, as it is on a day. */
    public ResponseEntity<byte[]> answer(Frame frame, LocalDate day, TableFormat format, Table table) {
        byte[] bytes = switch (format) {
            case csv -> CsvExport.of(table, frame.t());
            case xlsx -> ExcelFile.of(table, frame);
        };
        String name = name(frame, day, table) + "." + format.name();
        return ResponseEntity.ok()
                .contentType(format.type())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private static String name(Frame frame, LocalDate day, Table table) {
        Texts t = frame.t();
        String name = t.of("export.file", "title", table.title(), "day", t.day(day));
        Frame.Body body = frame.body();
        return body != null && body.sample() ? t.of("sample") + "_" + name : name;
    }
}
