package jp.ikodaicho.api.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Every operation of the committed OpenAPI document, sent what is right and what is not, over real HTTP with a database of its
 * own. Whatever is sent: no failure of the server, a status that is documented for the operation, answers of the documented
 * form, refusals as problem+json in the language asked for. A newly documented operation is in without a change here.
 * {@code -Dfuzz.start=N} makes the same requests again, {@code -Dfuzz.requests=N -Dfuzz.seconds=N} more of them.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:fuzz;DB_CLOSE_DELAY=-1")
@DirtiesContext
class ContractFuzzTest extends HttpTest {

    private static final long START = Long.getLong("fuzz.start", 20261123L);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1_000);
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 15));
    private static final Path REPORT = Path.of("target/contract-fuzz.md");
    private static final double RIGHT = 0.45;
    private static final double OUT_OF_A_STORY = 0.25;
    private static final int ATTEMPTS = 25;
    private static final int MOST_FAILURES = 40;

    @LocalServerPort
    private int port;

    @Test
    void whatever_is_sent_the_answer_is_a_documented_one() throws IOException {
        System.out.println("contract fuzz: -Dfuzz.start=" + START);
        Run run = new Run(
                port, tokens(), List.of(bodies.another().substring("/api/v1/municipalities/".length()), "082082"));

        run.go();

        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, run.tally.report());
        System.out.println(run.tally.report());
        assertThat(run.failures).as("with -Dfuzz.start=" + START).isEmpty();
        assertThat(run.storyteller.stopped())
                .as("stories that do not get to their end: mend them in src/test/resources/" + Stories.FILE)
                .isEmpty();
        assertThat(run.contract.operations())
                .as("operations that never succeed: tell what has to be recorded before, in src/test/resources/"
                        + Stories.FILE)
                .filteredOn(operation -> !run.tally.hasSucceeded(operation))
                .extracting(run.tally::lastRefusal)
                .isEmpty();
    }

    /** An API token of an account; passwords are checked once and not with every request. */
    record Token(String id, String secret) {}

    private Map<String, Token> tokens() {
        return Stream.of("dx", "zeimu", "shimin", "shogai", "kansa", "admin")
                .collect(Collectors.toMap(account -> account, this::token));
    }

    private Token token(String account) {
        JsonPath answer = as(account)
                .contentType("application/json")
                .body(Map.of("label", "fuzz"))
                .post("/api/v1/account/tokens")
                .jsonPath();
        return new Token(answer.getString("token.id"), answer.getString("secret"));
    }

    /** One run: asks, judges, learns. */
    private static final class Run {

        private final RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(START);
        private final Contract contract = Contract.committed();
        private final Tally tally = new Tally();
        private final Verdict verdict = new Verdict(contract);
        private final Map<String, String> failures = new LinkedHashMap<>();
        private final int port;
        private final Wire wire;
        private final Requests requests;
        private final Storyteller storyteller;

        Run(int port, Map<String, Token> tokens, List<String> bodies) {
            Set<String> kept = new TreeSet<>(tokens.keySet());
            tokens.values().forEach(token -> kept.add(token.id()));
            Pool pool = new Pool(random, kept);
            this.port = port;
            this.wire = new Wire(port);
            this.requests = new Requests(contract, pool, random, tokens, bodies);
            this.storyteller = new Storyteller(contract, requests, random);
        }

        void go() {
            requests.firstQuestions().forEach(this::ask);
            contract.operations().forEach(operation -> told(operation).ifPresent(this::ask));
            contract.operations().forEach(this::askUntilItSucceeds);
            contract.operations().reversed().forEach(this::askUntilItSucceeds);
            anything();
            contract.operations().forEach(this::askUntilItSucceeds);
        }

        private void anything() {
            long end = System.nanoTime() + PATIENCE.toNanos();
            List<Operation> operations = new ArrayList<>();
            while (tally.requests() < REQUESTS && System.nanoTime() < end && failures.size() < MOST_FAILURES) {
                if (operations.isEmpty()) {
                    operations.addAll(contract.operations());
                }
                Draft draft = meant(operations.remove(random.nextInt(operations.size())));
                if (random.nextDouble() >= RIGHT) {
                    Spoiling.spoil(draft, random);
                }
                ask(draft);
            }
        }

        /** Sometimes out of a story, so that what is spoilt is something that would have succeeded. */
        private Draft meant(Operation operation) {
            Optional<Draft> told = random.nextDouble() < OUT_OF_A_STORY ? told(operation) : Optional.empty();
            return told.orElseGet(() -> requests.right(operation, wire::send));
        }

        private Optional<Draft> told(Operation operation) {
            return storyteller.tell(operation, this::ask, wire::send);
        }

        private void askUntilItSucceeds(Operation operation) {
            for (int i = 0; i < ATTEMPTS && !tally.hasSucceeded(operation); i++) {
                ask(requests.right(operation, wire::send));
            }
        }

        private Reply ask(Draft draft) {
            long start = System.nanoTime();
            Reply reply = wire.send(draft);
            tally.add(draft, reply, Duration.ofNanos(System.nanoTime() - start));
            requests.learn(draft, reply);
            List<String> wrong = verdict.on(draft, reply);
            if (!wrong.isEmpty()) {
                String text = reply.text();
                failures.putIfAbsent(
                        reply.status() + " " + wrong + " " + draft.spoilt,
                        "\n" + draft.curl(port) + "\n" + text.substring(0, Math.min(text.length(), 600)) + "\n");
            }
            return reply;
        }
    }
}
