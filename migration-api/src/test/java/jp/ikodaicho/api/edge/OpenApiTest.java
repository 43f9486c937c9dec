package jp.ikodaicho.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.ikodaicho.api.testing.HttpTest;
import jp.ikodaicho.api.testing.TestBodies;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI file is what the program says of itself. The other way round, every HTTP test checks its answers
 * against the file ({@link HttpTest}). {@code -Dopenapi.write=true} writes the file anew.
 */
class OpenApiTest extends HttpTest {

    private static final Path COMMITTED = Path.of("src/main/resources/openapi/openapi.yaml");

    @Test
    void the_committed_file_is_what_the_program_says() throws IOException {
        byte[] document = anonymous()
                .auth()
                .preemptive()
                .basic("dx", TestBodies.PASSWORD)
                .get("/v3/api-docs.yaml")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.write(COMMITTED, document);
        }
        assertThat(new String(document, StandardCharsets.UTF_8))
                .as("write it with -Dopenapi.write=true and look at the difference")
                .isEqualTo(Files.readString(COMMITTED));
    }
}
