package jp.ikodaicho.api.exchange;

import java.nio.charset.StandardCharsets;
import jp.ikodaicho.api.page.Frame;
import jp.ikodaicho.api.page.Screen;
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

    public ResponseEntity<byte[]> answer(Screen screen, TableFormat format, Table table) {
        byte[] bytes = switch (format) {
            case csv -> CsvExport.of(table, screen.t());
            case xlsx -> ExcelFile.of(table, screen.frame());
        };
        String name = name(screen, table) + "." + format.name();
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

    private static String name(Screen screen, Table table) {
        String name = screen.t()
                .of(
                        "export.file",
                        "title",
                        table.title(),
                        "day",
                        screen.t().day(screen.asked().question().day()));
        Frame.Body body = screen.frame().body();
        return body != null && body.sample() ? screen.t().of("sample") + "_" + name : name;
    }
}
