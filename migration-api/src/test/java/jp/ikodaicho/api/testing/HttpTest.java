package jp.ikodaicho.api.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
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
        properties = "spring.datasource.url=jdbc:h2:mem:http;DB_CLOSE_DELAY=-1")
@Import(TestBeans.class)
public abstract class HttpTest {

    protected static final String RYUGASAKI = "/api/v1/municipalities/082082";

    @LocalServerPort
    private int port;

    @Autowired
    protected TestBodies bodies;

    @Autowired
    protected TestClock clock;

    /** A request by nobody. */
    protected RequestSpecification anonymous() {
        return given().port(port).redirects().follow(false);
    }

    /**
     * A request by an account of the tests: {@code dx}, {@code zeimu}, {@code shimin}, {@code shogai},
     * {@code kansa}, {@code admin}.
     */
    protected RequestSpecification as(String account) {
        return given().port(port).auth().preemptive().basic(account, TestBodies.PASSWORD);
    }
}
