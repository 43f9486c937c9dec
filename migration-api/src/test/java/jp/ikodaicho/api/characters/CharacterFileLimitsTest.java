package jp.ikodaicho.api.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import jp.ikodaicho.api.characters.intake.VendorFile;
import jp.ikodaicho.api.edge.UploadLimits;
import jp.ikodaicho.api.testing.PageTest;
import jp.ikodaicho.api.testing.Zip;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a vendor's file is said by line and byte, and nothing of such a file is taken. */
class CharacterFileLimitsTest extends PageTest {

    private static final String LIST = "外字コード,親字,使用件数,主な業務\r\nU+E000,高,1,固定資産税\r\n";
    private static final byte[] ZEROS = new byte[8_000_000];

    private String body = "";

    @BeforeEach
    void load() {
        body = bodies.another();
    }

    private ValidatableResponse send(String type, byte[] file) {
        return as("dx").contentType(type)
                .body(file)
                .post(body + "/packages/resident-core/characters")
                .then();
    }

    private void refused(byte[] file, String code) {
        send(VendorFile.ZIP, file)
                .statusCode(422)
                .body("code", equalTo("file-refused"))
                .body("errors.code", contains(code))
                .body("detail", containsString("何も登録していません"));
        as("dx").get(body + "/characters").then().body("characters.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16LE"})
    void the_encodings_of_offices_say_the_same(String charset) {
        String text = (charset.startsWith("UTF-16") ? "\uFEFF" : "") + LIST.replace("高", "髙");
        send("text/csv", text.getBytes(Charset.forName(charset))).statusCode(201);
        as("dx").get(body + "/characters/resident-core-ue000")
                .then()
                .body("baseCharacter", equalTo("髙"))
                .body("usages[0].business", equalTo("fixed-asset-tax"));
    }

    @Test
    void excels_unicode_text_has_tabs() {
        send("text/csv", ("\uFEFF" + LIST.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE))
                .statusCode(201);
    }

    @Test
    void bytes_that_mean_nothing_are_named_by_line_and_place() {
        byte[] file = ("\uFEFF" + LIST + "U+E001,?,1,固定資産税\r\n").getBytes(StandardCharsets.UTF_8);
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf('?');
        file[at] = (byte) 0xFF;
        send("text/csv", file)
                .statusCode(422)
                .body("errors.line", contains(3))
                .body("errors[0].message", containsString((at + 1) + "バイト目の FF を UTF-8 として"));
        byte[] cp932 = (LIST + "U+E001,?,1,固定資産税\r\n").getBytes(Charset.forName("windows-31j"));
        cp932[new String(cp932, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xFD;
        send("text/csv", cp932)
                .statusCode(422)
                .body("errors.line", contains(3))
                .body("errors[0].message", containsString("Shift_JIS"));
    }

    @Test
    void a_code_that_is_there_twice_names_both_lines_and_a_title_may_stand_above() {
        String twice = "外字一覧（令和5年9月）,,,\r\n" + LIST + "U+E000,高,1,固定資産税\r\n";
        send("text/csv", twice.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("errors.line", contains(4))
                .body("errors[0].message", containsString("3行目にもあります"));
    }

    @Test
    void a_coarse_picture_is_told_and_taken() {
        byte[] archive = new Zip()
                .with("list.csv", "gaiji_code,glyph_file\r\nU+E000,a.png\r\nU+E001,b.png\r\n")
                .with("a.png", Zip.picture("png", 16, 1))
                .with("b.png", Zip.picture("png", 24, 1))
                .done();
        send(VendorFile.ZIP, archive)
                .statusCode(201)
                .body("warnings.line", contains(2))
                .body("warnings.code", contains("picture-coarse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../list.csv", "/etc/list.csv", "C:\\list.csv", "a/../../list.csv", "..\\list.csv"})
    void names_that_lead_elsewhere_are_refused(String name) {
        refused(new Zip().with(name, LIST).done(), "zip-path");
    }

    @Test
    void archives_that_are_no_list_are_refused() {
        refused(new Zip().with("a.zip", "PK").with("list.csv", LIST).done(), "zip-nested");
        refused(new Zip().with("a.csv", LIST).with("b.csv", LIST).done(), "zip-two-lists");
        refused(new Zip().with("a.png", Zip.picture("png", 24, 1)).done(), "zip-no-list");
        refused(new Zip().with("a.ttf", "no font").done(), "font-unreadable");
        refused(new Zip().with("list.csv", LIST).with("a.xlsx", "x").done(), "zip-two-lists");
        refused("PK\3\4 and then nothing".getBytes(StandardCharsets.ISO_8859_1), "zip-broken");
        refused(new Zip().with("[Content_Types].xml", "<Types/>").done(), "xlsx-broken");
        byte[] cut = new Zip().with("list.csv", LIST).done();
        refused(java.util.Arrays.copyOf(cut, cut.length / 2), "zip-broken");
    }

    @Test
    void what_grows_beyond_all_measure_is_refused_before_it_has_grown() {
        refused(new Zip().with("list.csv", LIST).with("a.txt", ZEROS).done(), "zip-ratio");
        refused(
                new Zip()
                        .with("[Content_Types].xml", "<Types/>")
                        .with("a.xml", ZEROS)
                        .done(),
                "zip-ratio");
        byte[] large = new Zip()
                .with("list.csv", "gaiji_code,glyph_file\r\nU+E000,a.png\r\n")
                .with("a.png", new byte[1_000_001])
                .done();
        send(VendorFile.ZIP, large).statusCode(422).body("errors.code", contains("picture-unreadable"));
        Zip many = new Zip().with("list.csv", LIST);
        for (int i = 0; i < 25_000; i++) {
            many.with(i + "/", new byte[0]);
        }
        refused(many.done(), "zip-entries");
    }

    @Test
    void excel_files_that_ask_for_other_files_or_multiply_are_refused() {
        String laughs = "<!DOCTYPE a [<!ENTITY b \"xxxxxxxxxx\"><!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
        String sheet =
                laughs + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;&c;</t></is></c>"
                        + "</row></sheetData></worksheet>";
        byte[] book = new Zip()
                .with("[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" \
                        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""")
                .with("_rels/.rels", relation("officeDocument", "xl/workbook.xml"))
                .with("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
                .with("xl/workbook.xml", """
                        <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                        <sheet name="s" sheetId="1" r:id="r1"/></sheets></workbook>""")
                .with("xl/worksheets/sheet1.xml", sheet)
                .done();
        assertThat(send(VendorFile.XLSX, book).extract().statusCode()).isEqualTo(422);
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\""
                + target + "\"/></Relationships>";
    }

    @Test
    void more_than_the_limit_is_413_to_programs_and_a_sentence_to_people() {
        send("text/csv", new byte[UploadLimits.CHARACTER_LIST + 1])
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        String form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
                + "1".repeat(3_000_000) + "\r\n--x--\r\n";
        String page = reading("admin")
                .contentType("multipart/form-data; boundary=x")
                .body(form.getBytes(StandardCharsets.US_ASCII))
                .post("/published/progress/preview")
                .then()
                .statusCode(413)
                .extract()
                .asString();
        assertThat(page).contains("ファイルが大きすぎます", "ファイルは1MBまで", "何も登録していません");
    }
}
