package jp.ikodaicho.api.characters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.ikodaicho.api.characters.glyph.GlyphPictures;
import jp.ikodaicho.api.characters.glyph.IpamjFont;
import jp.ikodaicho.api.characters.intake.VendorFile;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.SmallFont;
import jp.ikodaicho.api.testing.Zip;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What vendors send besides a plain list: pictures, Excel, fonts; and the pictures as pages show them. */
class CharacterFilesTest extends HttpTest {

    private static final byte[] PNG = Zip.picture("png", 48, 1);
    private static final byte[] BMP = Zip.picture("bmp", 32, 2);
    private static final String HEADER = "gaiji_code,business_system,usage_count,glyph_file\r\n";
    private static final String LIST = HEADER
            + "U+E000,固定資産税,3,G0001.png\r\n"
            + "U+E000,住民基本台帳,4,G0001.png\r\n"
            + "U+E001,固定資産税,1,外字\\g2.BMP\r\n"
            + "U+E002,固定資産税,1,\r\n";

    private String body = "";
    private String page = "";

    @BeforeEach
    void load() {
        body = bodies.another();
        page = body.substring(body.lastIndexOf('/'));
    }

    private ValidatableResponse send(String type, byte[] file) {
        return as("dx").contentType(type)
                .body(file)
                .post(body + "/packages/resident-core/characters?source=list")
                .then();
    }

    private static byte[] archive(String list) {
        return new Zip()
                .with("一覧/list.csv", list)
                .with("外字/G0001.png", PNG)
                .with("外字/g2.bmp", BMP)
                .with("読んでください.txt", "…")
                .done();
    }

    private Response picture(String account, String address) {
        return as(account).get(page + "/characters/resident-core-" + address);
    }

    @Test
    void an_archive_brings_each_character_its_picture() {
        send(VendorFile.ZIP, archive(LIST)).statusCode(201).body("added", equalTo(3));
        as("dx").get(body + "/characters/resident-core-ue000")
                .then()
                .body("glyph", equalTo(Sha256.of(PNG)))
                .body("usages.count", contains(3, 4));
        as("dx").get(body + "/characters/resident-core-ue002").then().body("glyph", nullValue());
        Response png = picture("kansa", "ue000/glyph.png");
        assertThat(png.statusCode()).isEqualTo(200);
        assertThat(png.contentType()).isEqualTo("image/png");
        assertThat(png.header("Cache-Control")).contains("no-cache", "private");
        assertThat(png.asByteArray()).isEqualTo(PNG);
        Response forEver = picture("zeimu", "ue000/glyph.png?sha256=" + Sha256.of(PNG));
        assertThat(forEver.header("Cache-Control")).contains("immutable", "private", "max-age=31536000");
        as("zeimu")
                .header("If-None-Match", forEver.header("ETag"))
                .get(page + "/characters/resident-core-ue000/glyph.png")
                .then()
                .statusCode(304);
        byte[] fromBmp = picture("dx", "ue001/glyph.png").asByteArray();
        assertThat(GlyphPictures.read(fromBmp).ink())
                .isEqualTo(GlyphPictures.read(BMP).ink());
        picture("dx", "ue002/glyph.png").then().statusCode(404).body("code", equalTo("no-vendor-picture"));
        picture("dx", "none/glyph.png").then().statusCode(404);
    }

    @Test
    void pictures_are_shown_to_readers_of_their_body_only_and_as_of_any_record() {
        send(VendorFile.ZIP, archive(LIST)).statusCode(201);
        as("admin")
                .get(page + "/characters/resident-core-ue000/glyph.png")
                .then()
                .statusCode(403);
        anonymous()
                .get(page + "/characters/resident-core-ue000/glyph.png")
                .then()
                .statusCode(401);
        String other = bodies.another();
        as("dx").get(other.substring(other.lastIndexOf('/')) + "/characters/x/glyph.png?sha256=" + Sha256.of(PNG))
                .then()
                .statusCode(404);
        int record = as("dx").get(body + "/characters").path("basis.record");
        byte[] another = Zip.picture("png", 48, 7);
        send(
                        VendorFile.ZIP,
                        new Zip()
                                .with("list.csv", HEADER + "U+E000,,,g.png\r\n")
                                .with("g.png", another)
                                .done())
                .statusCode(201)
                .body("changed", equalTo(1))
                .body("removed", equalTo(2));
        assertThat(picture("dx", "ue000/glyph.png").asByteArray()).isEqualTo(another);
        assertThat(picture("dx", "ue000/glyph.png?asOf=record:" + record).asByteArray())
                .isEqualTo(PNG);
    }

    @Test
    void a_list_that_comes_alone_leaves_the_pictures_on_record() {
        send(VendorFile.ZIP, archive(LIST)).statusCode(201);
        send("text/csv", LIST.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("unchanged", equalTo(3))
                .body("entry", nullValue());
    }

    @Test
    void a_picture_that_is_missing_or_none_refuses_the_list_by_line() {
        byte[] archive = new Zip()
                .with("list.csv", HEADER + "U+E000,,,a.png\r\nU+E001,,,b.png\r\nU+E002,,,c.png\r\n")
                .with("a.png", PNG)
                .with("b.png", "no picture")
                .done();
        send(VendorFile.ZIP, archive)
                .statusCode(422)
                .body("code", equalTo("csv-invalid"))
                .body("errors.line", contains(3, 4))
                .body("errors.code", contains("picture-unreadable", "picture-absent"))
                .body("errors[0].message", containsString("b.png"));
        as("dx").get(body + "/characters").then().body("characters.size()", equalTo(0));
    }

    @Test
    void an_excel_file_is_read_like_a_list_alone_or_in_an_archive() throws IOException {
        byte[] excel = excel(List.of(
                List.of("外字コード", "主な業務", "使用件数", "親字", "ベンダー備考", "字形画像ファイル名"),
                List.of("U+E000", "固定資産税", "12", "辻\uDB40\uDD02", "007", "g.png")));
        send(VendorFile.XLSX, excel).statusCode(201).body("added", equalTo(1));
        as("dx").get(body + "/characters/resident-core-ue000")
                .then()
                .body("baseCharacter", equalTo("辻\uDB40\uDD02"))
                .body("used", equalTo(12))
                .body("remarks", equalTo("007"))
                .body("glyph", nullValue());
        send(VendorFile.ZIP, new Zip().with("一覧.xlsx", excel).with("G.PNG", PNG).done())
                .statusCode(201)
                .body("changed", equalTo(1));
        as("dx").get(body + "/characters/resident-core-ue000").then().body("glyph", notNullValue());
    }

    private static byte[] excel(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", null)) {
            Worksheet sheet = book.newWorksheet("外字一覧");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    String text = rows.get(row).get(column);
                    if (text.equals("12")) {
                        sheet.value(row, column, Integer.valueOf(text));
                    } else {
                        sheet.value(row, column, text);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_font_draws_the_codes_of_its_list() {
        byte[] font = SmallFont.of(0xE000, 0xE001, 0x10DE92);
        String list = """
                gaiji_code,code_system
                U+E000,UNICODE_PUA
                E001,
                F041,MS932_UDC
                U+10DE92,UNICODE_PUA
                U+E009,UNICODE_PUA
                TK1,VENDOR_OWN
                """;
        send(
                        VendorFile.ZIP,
                        new Zip().with("list.csv", list).with("EUDC.TTE", font).done())
                .statusCode(201)
                .body("added", equalTo(6));
        String second = glyphOf("e001");
        assertThat(glyphOf("f041")).as("F041 of Shift_JIS is U+E001").isEqualTo(second);
        assertThat(glyphOf("ue000")).isNotNull().isNotEqualTo(second);
        assertThat(glyphOf("u10de92")).isNotNull().isNotEqualTo(second);
        assertThat(glyphOf("ue009")).isNull();
        assertThat(glyphOf("tk1")).isNull();
        assertThat(GlyphPictures.read(picture("dx", "e001/glyph.png").asByteArray())
                        .width())
                .isEqualTo(256);
    }

    private @Nullable String glyphOf(String code) {
        return as("dx").get(body + "/characters/resident-core-" + code).path("glyph");
    }

    @Test
    void a_font_alone_lists_its_codes_of_private_use() {
        send(
                        VendorFile.ZIP,
                        new Zip()
                                .with("EUDC.TTE", SmallFont.of(0x8FBB, 0xE000, 0xE757))
                                .done())
                .statusCode(201)
                .body("added", equalTo(2));
        as("dx").get(body + "/characters").then().body("characters.code", contains("U+E000", "U+E757"));
    }

    @Test
    void the_difference_from_a_standard_character_is_drawn() {
        IpamjFont.fonts();
        send(VendorFile.ZIP, archive(LIST)).statusCode(201);
        Response svg = picture("zeimu", "ue000/difference/MJ025760.svg");
        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(svg.contentType()).isEqualTo("image/svg+xml");
        assertThat(svg.asString()).contains("fill=\"#949494\"", "role=\"img\"", "resident-core-ue000", "MJ025760");
        picture("dx", "ue000/difference/MJ999999.svg").then().statusCode(404).body("code", equalTo("glyph-unknown"));
        picture("dx", "ue000/difference/x.svg").then().statusCode(404).body("code", equalTo("glyph-unknown"));
    }
}
