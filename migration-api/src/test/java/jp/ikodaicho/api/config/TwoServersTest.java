package jp.ikodaicho.api.config;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import jp.ikodaicho.api.Ikodaicho;
import jp.ikodaicho.api.testing.TestBeans;
import jp.ikodaicho.api.testing.TestBodies;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two whole servers on one PostgreSQL, asked over HTTP: whichever is asked, there is one ledger. */
class TwoServersTest {

    private static final String BODY = "/api/v1/municipalities/082082";
    private static final String VIEWS = "/api/v1/ops/views";
    private static final List<ConfigurableApplicationContext> SERVERS = new ArrayList<>();

    @BeforeAll
    static void start() {
        List<String> options = new ArrayList<>(List.of(Database.POSTGRESQL.fresh()));
        options.add("--server.port=0");
        for (int server = 0; server < 2; server++) {
            SERVERS.add(
                    new SpringApplicationBuilder(Ikodaicho.class, TestBeans.class).run(options.toArray(String[]::new)));
        }
    }

    @AfterAll
    static void stop() {
        SERVERS.forEach(ConfigurableApplicationContext::close);
    }

    /** What came back, as far as it must be the same again. */
    private record Answer(int status, String etag, String body) {

        static Answer of(Response response) {
            return new Answer(
                    response.statusCode(),
                    Objects.requireNonNullElse(response.header("ETag"), ""),
                    response.asString());
        }
    }

    private static RequestSpecification at(int server, String account) {
        String port = SERVERS.get(server).getEnvironment().getRequiredProperty("local.server.port");
        return given().port(Integer.parseInt(port)).auth().preemptive().basic(account, TestBodies.PASSWORD);
    }

    private static String tag(int server, String path) {
        return at(server, "dx")
                .get(BODY + path)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static Answer enter(int server, String path, String tag, String key, Map<String, ?> body) {
        return Answer.of(at(server, "dx")
                .contentType("application/json")
                .header("If-Match", tag)
                .header("Idempotency-Key", key)
                .body(body)
                .post(BODY + path));
    }

    private static Answer plan(int server, String business, String tag, String key, String end) {
        return enter(
                server,
                "/businesses/" + business + "/phases/survey/plan",
                tag,
                key,
                Map.of("end", end, "reason", "計画の見直し"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** Asks both servers at the same time. */
    private static List<Answer> both(Callable<Answer> first, Callable<Answer> second) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Answer> one = threads.submit(first);
            Future<Answer> other = threads.submit(second);
            return List.of(one.get(), other.get());
        }
    }

    private static long count(String table) {
        return SERVERS.getFirst()
                .getBean(JdbcClient.class)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    @Test
    void theSameRequestToBothAtOnce_isOneEntryWithOneAnswer() throws Exception {
        for (int i = 0; i < 8; i++) {
            String tag = tag(i % 2, "/businesses/resident-register");
            String key = key();
            long before = count("event_log");
            List<Answer> answers = both(
                    () -> plan(0, "resident-register", tag, key, "2025-03"),
                    () -> plan(1, "resident-register", tag, key, "2025-03"));

            assertThat(answers).extracting(Answer::status).containsOnly(201);
            assertThat(answers.get(0)).isEqualTo(answers.get(1));
            assertThat(count("event_log")).isEqualTo(before + 1);
        }
    }

    @Test
    void twoEntriesOnTheSameVersion_toOneServerEach_areOneEntryAndOneRefusal() throws Exception {
        for (int i = 0; i < 5; i++) {
            String tag = tag(i % 2, "/businesses/national-pension");
            List<Answer> answers = both(
                    () -> plan(0, "national-pension", tag, key(), "2025-03"),
                    () -> plan(1, "national-pension", tag, key(), "2025-06"));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 412);
        }
    }

    @Test
    void twoEntriesForTheSamePackage_toOneServerEach_areOneEntryOfTwelveEventsAndOneRefusal() throws Exception {
        String tag = tag(0, "/packages/resident-core");
        String path = "/packages/resident-core/phases/character-mapping/completion";
        long before = count("event_log");
        List<Answer> answers = both(
                () -> enter(0, path, tag, key(), Map.of("completedOn", "2024-03-29")),
                () -> enter(1, path, tag, key(), Map.of("completedOn", "2024-03-28")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 412);
        assertThat(count("event_log")).isEqualTo(before + 12);
        String now = answers.stream()
                .filter(answer -> answer.status() == 201)
                .map(Answer::etag)
                .findFirst()
                .orElseThrow();
        IntStream.range(0, 2)
                .forEach(server ->
                        assertThat(tag(server, "/packages/resident-core")).isEqualTo(now));
    }

    @Test
    void whoWritesOnOneServerAndReadsOnTheOther_seesIt() {
        String tag = tag(0, "/businesses/public-assistance");
        for (int i = 0; i < 12; i++) {
            Answer written = plan(i % 2, "public-assistance", tag, key(), "2025-03");
            assertThat(written.status()).isEqualTo(201);
            tag = written.etag();

            at(1 - i % 2, "dx")
                    .get(BODY + "/businesses/public-assistance")
                    .then()
                    .statusCode(200)
                    .header("X-View-Lag", nullValue())
                    .header("ETag", equalTo(tag));
        }
    }

    @Test
    void aViewIsRebuiltOnEitherServer_whileTheOtherWrites_andMissesNothing() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Future<Integer> written = thread.submit(() -> writeUntil(enough));
            try {
                for (int server : new int[] {0, 1, 0}) {
                    rebuild(server, "business");
                }
            } finally {
                enough.set(true);
            }
            assertThat(written.get()).isPositive();
        }
        for (int server = 0; server < 2; server++) {
            awaitCaughtUp(server);
            rebuild(server, "business");
        }
    }

    private static int writeUntil(AtomicBoolean enough) {
        int written = 0;
        String tag = tag(0, "/businesses/fixed-asset-tax");
        while (!enough.get()) {
            Answer answer = plan(written % 2, "fixed-asset-tax", tag, key(), "2025-03");
            assertThat(answer.status()).isEqualTo(201);
            tag = answer.etag();
            written++;
        }
        return written;
    }

    private static void rebuild(int server, String view) {
        at(server, "admin")
                .post(VIEWS + "/" + view + "/rebuild")
                .then()
                .statusCode(200)
                .body("differing", equalTo(0));
    }

    private static void awaitCaughtUp(int server) {
        Awaitility.await()
                .untilAsserted(() -> at(server, "admin")
                        .get(VIEWS)
                        .then()
                        .body("views.behind", everyItem(equalTo(0)))
                        .body("views.rebuildPercent", everyItem(nullValue())));
    }
}
