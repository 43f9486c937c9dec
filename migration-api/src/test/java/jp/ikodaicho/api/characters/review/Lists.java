package jp.ikodaicho.api.characters.review;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Vendors' lists as the tests of the review send them. */
final class Lists {

    private static final String HEADER =
            "gaiji_code,code_system,business_system,used_in,base_char,reading,usage_count,vendor_proposal,"
                    + "vendor_proposal_kind\r\n";

    /** Forms of one character each, so many that every one has candidates. */
    private static final List<String> BASES = List.of("高", "崎", "辺", "斉", "龍", "辻", "吉", "浜", "島", "葉");

    private Lists() {}

    /** Three characters of 固定資産税: 髙 by its code, a form of 邊, one whose base nobody knows. */
    static final String THREE = HEADER
            + "U+9AD9,UNICODE,固定資産税,氏,高,たか,83,MJ028902,同定\r\n"
            + "U+E001,UNICODE_PUA,固定資産税,氏,邊,べ,12,邊,縮退(代替)\r\n"
            + "U+E002,UNICODE_PUA,固定資産税,名,,,1,,\r\n";

    /** So many characters of 固定資産税, of ten families, each with a candidate of class B. */
    static String many(int characters) {
        StringBuilder list = new StringBuilder(HEADER);
        IntStream.range(0, characters)
                .forEach(i -> list.append("U+%04X,UNICODE_PUA,固定資産税,氏,%s,,%d,,%n"
                        .formatted(0xE000 + i, BASES.get(i % BASES.size()), characters - i)));
        return list.toString();
    }

    /** Imports a list into the twelve-business package of a body. */
    static void send(Function<String, RequestSpecification> as, String body, String list) {
        as.apply("dx")
                .contentType("text/csv")
                .body(list.getBytes(StandardCharsets.UTF_8))
                .post(body + "/packages/resident-core/characters?source=list.csv")
                .then()
                .statusCode(201);
    }
}
