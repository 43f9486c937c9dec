package jp.ikodaicho.api.characters;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import jp.ikodaicho.api.testing.Office;

/** A body of its own with external characters of 住民情報基幹系システム in the queue of 税務課, as tests of what comes after the review need it. */
public record ReviewedBody(Office office) {

    private static final String HEADER = "gaiji_code,business_system,used_in,base_char,usage_count\r\n";

    /**
     * A body with characters.
     *
     * @param characters how many: {@code U+E000}, {@code U+E001} …
     */
    public static ReviewedBody with(int characters, String rest, Function<String, RequestSpecification> as) {
        StringBuilder list = new StringBuilder(HEADER);
        for (int i = 0; i < characters; i++) {
            list.append("U+E0%02X,固定資産税,氏,高,%d\r\n".formatted(i, characters - i));
        }
        as.apply("dx")
                .contentType("text/csv")
                .body(list.toString().getBytes(StandardCharsets.UTF_8))
                .post(rest + "/packages/resident-core/characters?source=list.csv")
                .then()
                .statusCode(201);
        return new ReviewedBody(new Office(rest, as));
    }

    /** The body as it stands in addresses of pages. */
    public String path() {
        return office.path().substring(office.path().lastIndexOf('/'));
    }

    /** The key of one of them. */
    public static String key(int number) {
        return "resident-core-ue0%02x".formatted(number);
    }

    /** 税務課 decides that a character is the same as 髙. */
    public void same(int number) {
        decide(number, Map.of("resultClass", "A", "standard", "MJ028902", "catalogue", "MJ 006.02"));
    }

    /** 税務課 chooses a substitute, and 市民窓口課 approves it. */
    public void substitute(int number) {
        decide(
                number,
                Map.of("resultClass", "D", "standard", "MJ028901", "catalogue", "MJ 006.02", "reason", "同じ字体がない"));
        String character = "/characters/" + key(number);
        office.post(
                        "shimin",
                        character + "/approval",
                        Map.of("document", "市民第7号"),
                        Map.of("If-Match", office.tag(character)))
                .statusCode(201);
        seen("shimin", character);
    }

    /** Whoever has written sees it; when they do, everybody does. */
    private void seen(String writer, String character) {
        office.as().apply(writer).get(office.path() + character).then().statusCode(200);
    }

    private void decide(int number, Map<String, Object> decision) {
        String character = "/characters/" + key(number);
        office.post("zeimu", character + "/decision", decision, Map.of("If-Match", office.tag(character)))
                .statusCode(201);
        seen("zeimu", character);
    }
}
