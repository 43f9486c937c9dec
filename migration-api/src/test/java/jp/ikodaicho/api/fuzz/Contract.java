package jp.ikodaicho.api.fuzz;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The committed OpenAPI document: what may be asked, and what may be answered. */
final class Contract {

    private static final Path COMMITTED = Path.of("src/main/resources/openapi/openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode document;
    private final OpenApiInteractionValidator validator;
    private final List<Operation> operations = new ArrayList<>();

    private Contract(String text) {
        document = YAMLMapper.builder().build().readTree(text);
        validator = OpenApiInteractionValidator.createForInlineApiSpecification(text)
                .build();
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, spec) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(method.toUpperCase(java.util.Locale.ROOT), path, spec));
                    }
                }));
    }

    static Contract committed() {
        try {
            return new Contract(Files.readString(COMMITTED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** Methods documented for a path. */
    Set<String> methods(String path) {
        return operations.stream()
                .filter(operation -> operation.path().equals(path))
                .map(Operation::method)
                .collect(Collectors.toSet());
    }

    /** The nearest GET at or above a path: its entity tag is what a write below it builds on. */
    Optional<Operation> readAbove(Operation operation) {
        return operations.stream()
                .filter(read -> !read.writes())
                .filter(read ->
                        operation.path().equals(read.path()) || operation.path().startsWith(read.path() + "/"))
                .max(Comparator.comparingInt(read -> read.path().length()));
    }

    /** A schema with its reference followed. */
    JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isMissingNode()
                ? schema
                : document.at(reference.asString().substring(1));
    }

    /** What an answer says that the document does not, as far as the operation was reached. */
    List<String> differences(Operation operation, Reply reply) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(reply.status());
        reply.header("Content-Type").ifPresent(response::withContentType);
        if (reply.body().length > 0) {
            response.withBody(reply.text());
        }
        String path = operation.path().replaceAll("\\{[^}]+}", "x");
        return validator
                .validateResponse(path, Request.Method.valueOf(operation.method()), response.build())
                .getMessages()
                .stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(ValidationReport.Message::getMessage)
                .toList();
    }
}
