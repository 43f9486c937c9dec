package jp.ikodaicho.api.fuzz;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Puts together requests that are meant to be right. */
final class Requests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String WITNESS = "(account)";
    private static final double MOSTLY = 0.75;
    private static final double SELDOM = 0.2;

    private final Contract contract;
    private final Pool pool;
    private final RandomGenerator random;
    private final Map<String, ContractFuzzTest.Token> tokens;
    private final List<String> bodies;
    private final Map<String, List<String>> accounts = new HashMap<>();
    private final CsvFiles files;
    private String writer = "dx";

    /**
     * Requests by those accounts about those bodies.
     *
     * @param tokens API token by account
     * @param bodies municipality codes
     */
    Requests(
            Contract contract,
            Pool pool,
            RandomGenerator random,
            Map<String, ContractFuzzTest.Token> tokens,
            List<String> bodies) {
        this.contract = contract;
        this.pool = pool;
        this.random = random;
        this.tokens = tokens;
        this.bodies = bodies;
        this.files = new CsvFiles(random);
    }

    /** A request of an operation; {@code ask} is there for the tag it builds on. */
    Draft right(Operation operation, Function<Draft, Reply> ask) {
        Map<String, String> scene = scene(operation);
        Draft draft = new Draft(operation, account(operation, scene));
        Values values = new Values(contract, pool, random, scene, kinds(operation));
        operation.places().forEach(place -> draft.path.put(place, encoded(values.place(operation, place))));
        query(draft, values);
        headers(draft);
        operation.body().ifPresent(body -> body(draft, body, values));
        if (operation.takesHeader("If-Match")) {
            tag(draft, ask).ifPresent(tag -> draft.set("If-Match", tag));
        }
        return draft;
    }

    /** A request of a story: the values given, and what else is required. */
    Draft told(Operation operation, Story.Part part, Story.Names names, Function<Draft, Reply> ask) {
        Draft draft = new Draft(operation, part.account());
        Values values = new Values(contract, pool, random, Map.of(), List.of());
        for (String place : operation.places()) {
            String value = place.equals("code")
                    ? bodies.getFirst()
                    : names.in(part.values().getOrDefault(place, JSON.stringNode("$" + place)))
                            .asString();
            draft.path.put(place, encoded(value));
        }
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asString();
            if (part.values().containsKey(name)) {
                draft.query.add(Map.entry(
                        name, encoded(names.in(part.values().get(name)).asString())));
            }
        }
        headers(draft);
        operation.body().ifPresent(body -> body(draft, body, values));
        if (draft.json != null) {
            draft.json = values.required(
                    contract.resolve(operation.body().orElseThrow().schema()),
                    name -> Optional.ofNullable(part.values().get(name)).map(names::in));
        }
        if (operation.takesHeader("If-Match")) {
            tag(draft, ask).ifPresent(tag -> draft.set("If-Match", tag));
        }
        return draft;
    }

    private void headers(Draft draft) {
        Operation operation = draft.operation;
        draft.set("Authorization", bearer(draft.account));
        draft.set("Accept", operation.answersWith());
        if (random.nextDouble() < SELDOM) {
            draft.set("Accept-Language", random.nextBoolean() ? "en" : "ja");
        }
        if (operation.takesHeader("Idempotency-Key") && random.nextBoolean()) {
            draft.set("Idempotency-Key", new UUID(random.nextLong(), random.nextLong()).toString());
        }
    }

    /** What the bodies hold: every GET that needs nothing but a body is asked once. */
    List<Draft> firstQuestions() {
        return contract.operations().stream()
                .filter(operation -> !operation.writes())
                .filter(operation -> bodies.isEmpty() || List.of("code").containsAll(operation.places()))
                .map(operation -> right(operation, draft -> new Reply(404, List.of(), new byte[0])))
                .peek(draft -> draft.query.clear())
                .toList();
    }

    private String bearer(String account) {
        return "Bearer " + Objects.requireNonNull(tokens.get(account), account).secret();
    }

    /** Mostly something seen about one body; a body alone where nothing fits. */
    private Map<String, String> scene(Operation operation) {
        List<String> meanings =
                operation.places().stream().map(operation::meaning).toList();
        Map<String, String> scene =
                new HashMap<>(random.nextDouble() < MOSTLY ? pool.scene(meanings, fields(operation)) : Map.of());
        scene.putIfAbsent("code", bodies.get(random.nextInt(bodies.size())));
        return scene;
    }

    /** What the path is about, besides the body. */
    private static List<String> kinds(Operation operation) {
        return operation.places().stream()
                .map(operation::meaning)
                .filter(kind -> !kind.equals("code"))
                .toList();
    }

    private List<String> fields(Operation operation) {
        return operation
                .body()
                .map(body -> contract.resolve(body.schema()).path("required"))
                .map(required ->
                        required.values().stream().map(JsonNode::asString).toList())
                .orElse(List.of());
    }

    /** Mostly the one whom the operation has admitted last, or not refused yet; where no body is asked, who saw the scene. */
    private String account(Operation operation, Map<String, String> scene) {
        List<String> order = order(operation);
        String witness = scene.get(WITNESS);
        if (witness != null && !operation.places().contains("code") && random.nextBoolean()) {
            return witness;
        }
        return order.get(random.nextDouble() < MOSTLY ? 0 : random.nextInt(order.size()));
    }

    private List<String> order(Operation operation) {
        return accounts.computeIfAbsent(operation.id(), id -> new ArrayList<>(new TreeSet<>(tokens.keySet())));
    }

    /** Remembers whom an operation admits, and what its answer tells. */
    void learn(Draft draft, Reply reply) {
        List<String> order = order(draft.operation);
        if (reply.status() == 403 && draft.spoilt.isEmpty() && order.remove(draft.account)) {
            order.addLast(draft.account);
        }
        if (reply.isSuccess() && draft.method.equals(draft.operation.method())) {
            order.remove(draft.account);
            order.addFirst(draft.account);
            writer = draft.operation.writes() ? draft.account : writer;
            if (reply.isJson() && draft.besides.isEmpty()) {
                pool.learn(draft.operation.resource(), around(draft), Json.MAPPER.readTree(reply.body()));
            }
        }
    }

    private void query(Draft draft, Values values) {
        for (JsonNode parameter : draft.operation.parameters("query")) {
            if (parameter.path("required").asBoolean() || random.nextDouble() < SELDOM) {
                String name = parameter.path("name").asString();
                draft.query.add(Map.entry(name, encoded(values.query(parameter))));
            }
        }
    }

    private void body(Draft draft, Operation.Body body, Values values) {
        draft.set("Content-Type", body.mediaType());
        if (body.mediaType().contains("json")) {
            draft.json = values.json("", body.schema());
        } else {
            draft.raw = files.forOperation(draft.operation)
                    .orElseGet(() -> example(body))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The document's own example of what is no JSON. */
    private static String example(Operation.Body body) {
        return body.content().path("examples").values().stream()
                .findFirst()
                .map(example -> example.path("value").asString())
                .orElseGet(() -> body.content().path("example").asString("a,b\n1,2\n"));
    }

    /** As whoever wrote last sees it: only the writer of an event is sure to read it at once. */
    private Optional<String> tag(Draft draft, Function<Draft, Reply> ask) {
        return Stream.of(writer, draft.account)
                .distinct()
                .flatMap(account -> read(draft, account, ask).stream())
                .findFirst()
                .or(() -> draft.operation.places().reversed().stream()
                        .flatMap(place -> pool.tag(place, draft.path.getOrDefault(place, "")).stream())
                        .findFirst());
    }

    private Optional<String> read(Draft draft, String account, Function<Draft, Reply> ask) {
        return contract.readAbove(draft.operation).flatMap(operation -> {
            Draft question = new Draft(operation, account);
            question.path.putAll(draft.path);
            question.set("Authorization", bearer(account));
            return ask.apply(question).header("ETag");
        });
    }

    private static Map<String, String> around(Draft draft) {
        Map<String, String> around = new HashMap<>();
        draft.path.forEach(
                (place, value) -> around.put(Pool.key(place), URLDecoder.decode(value, StandardCharsets.UTF_8)));
        around.put(WITNESS, draft.account);
        return around;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
