package jp.ikodaicho.api.characters.glyph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.specification.RequestSpecification;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.TestBodies;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GlyphsTest extends HttpTest {

    @Autowired
    private Glyphs glyphs;

    private RequestSpecification dx() {
        return anonymous().auth().preemptive().basic("dx", TestBodies.PASSWORD);
    }

    @Test
    void a_glyph_is_a_picture_that_may_be_kept_as_long_as_the_font_is_the_same() {
        IpamjFont.fonts();
        String address = glyphs.address(new StandardCharacterId("MJ026190")).orElseThrow();
        String etag = dx().get(address)
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", "max-age=31536000, private, immutable")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("aria-label=\"MJ026190 邉 17画\""))
                .extract()
                .header("ETag");
        dx().get("/glyphs/MJ026190.svg").then().statusCode(200).header("Cache-Control", "no-cache, private");
        dx().header("If-None-Match", etag).get("/glyphs/MJ026190.svg").then().statusCode(304);
    }

    @Test
    void what_is_not_there_is_a_problem() {
        String code = glyphs.state() instanceof FontState.Ready ? "glyph-unknown" : "glyph-font-missing";
        dx().header("Accept-Language", "ja")
                .get("/glyphs/MJ999999.svg")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        assertThat(dx().get("/glyphs/x.svg").statusCode()).isEqualTo(404);
        assertThat(anonymous().get("/glyphs/MJ026190.svg").statusCode()).isEqualTo(401);
    }
}
