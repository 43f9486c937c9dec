package jp.ikodaicho.api.characters.delivery;

import java.nio.charset.StandardCharsets;
import jp.ikodaicho.api.characters.Attribution;
import jp.ikodaicho.api.edge.Asked;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Return files as answers: the file, its hash as the entity tag, and whose work is in it as a link to the licence. */
@Component
class ReturnFileDownloads {

    static final String CSV = "text/csv;charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReturnFileContents contents;
    private final ReturnFileExcel excel;

    ReturnFileDownloads(ReturnFileContents contents, ReturnFileExcel excel) {
        this.contents = contents;
        this.excel = excel;
    }

    ResponseEntity<byte[]> csv(Asked asked, String systemPackage, int number) {
        ReturnFileContents.Content content = contents.find(asked, systemPackage, number);
        return answer(CSV, name(systemPackage, number, "csv"))
                .eTag("\"" + content.file().sha256() + "\"")
                .body(content.csv());
    }

    ResponseEntity<byte[]> xlsx(Asked asked, String systemPackage, int number) {
        ReturnFileContents.Content content = contents.find(asked, systemPackage, number);
        return answer(XLSX, name(systemPackage, number, "xlsx")).body(excel.of(asked.municipality(), content));
    }

    private static String name(String systemPackage, int number, String ending) {
        return "返却ファイル_" + systemPackage + "_第" + number + "版." + ending;
    }

    private static ResponseEntity.BodyBuilder answer(String type, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.LINK, "<" + Attribution.LICENCE + ">; rel=\"license\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
