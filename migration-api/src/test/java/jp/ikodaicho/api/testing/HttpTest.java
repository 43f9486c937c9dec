package jp.ikodaicho.api.testing;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.filter.Filter;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * The running program on a port of its own with a database in memory, one for all tests: each test either reads Ryugasaki's
 * starting data or writes to things of its own.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:http;DB_CLOSE_DELAY=-1", "ikodaicho.data=target/http"})
@Import(TestBeans.class)
public abstract class HttpTest {

    protected static final String RYUGASAKI = "/api/v1/municipalities/082082";

    @LocalServerPort
    private int port;

    @Autowired
    protected TestBodies bodies;

    @Autowired
    protected TestClock clock;

    /** The address of a path, as a browser would type it. */
    protected String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** A request by nobody. */
    protected RequestSpecification anonymous() {
        return given().port(port).redirects().follow(false);
    }

    /**
     * A request by an account of the tests: {@code dx}, {@code zeimu}, {@code shimin}, {@code shogai},
     * {@code kansa}, {@code admin}.
     */
    protected RequestSpecification as(String account) {
        return given().port(port).filter(Documented.ANSWERS).auth().preemptive().basic(account, TestBodies.PASSWORD);
    }

    /** Answers are held against the committed file; requests are not, bad ones being part of the tests. */
    private static final class Documented {

        static final Filter ANSWERS =
                new OpenApiValidationFilter(OpenApiInteractionValidator.createForInlineApiSpecification(text())
                        .withLevelResolver(LevelResolver.create()
                                .withLevel("validation.request", ValidationReport.Level.IGNORE)
                                .build())
                        .build());

        private static String text() {
            try {
                return Files.readString(Path.of("src/main/resources/openapi/openapi.yaml"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
