package jp.ikodaicho.api.edge;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.PartialDate;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.JsonNode;

/** What the OpenAPI document says of every operation: time asked for, preconditions, idempotency, problems. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String PROBLEM = "Problem";
    private static final List<String> READ_PROBLEMS = List.of("400", "401", "403", "404", "406", "429", "503");
    private static final List<String> WRITE_PROBLEMS = List.of("409", "412", "413", "415", "422", "428");

    static {
        Schema<String> phase = new StringSchema();
        Arrays.stream(Phase.values()).map(Phase::id).forEach(phase::addEnumItemObject);
        SpringDocUtils.getConfig()
                .replaceWithSchema(PartialDate.class, new StringSchema().example("2024-06"))
                .replaceWithSchema(MilestoneDate.class, new StringSchema().example("by:2023-10"))
                .replaceWithSchema(Decimal.class, new StringSchema().example("63.0"))
                .replaceWithSchema(MunicipalityCode.class, new StringSchema().example("082082"))
                .replaceWithSchema(Phase.class, phase)
                .replaceWithSchema(JsonNode.class, new Schema<>())
                .addRequestWrapperToIgnore(Asked.class, Sent.class);
    }

    @Bean
    OpenAPI openApi() {
        SecurityScheme basic =
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic");
        SecurityScheme bearer =
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        return new OpenAPI()
                .info(new Info().title("移行台帳 (Ikō Daichō)").version("v1"))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes("basic", basic)
                        .addSecuritySchemes("token", bearer)
                        .addSchemas(PROBLEM, problem()))
                .security(List.of(
                        new SecurityRequirement().addList("basic"), new SecurityRequirement().addList("token")));
    }

    /** RFC 9457, with what ours carry besides. */
    private static Schema<?> problem() {
        ObjectSchema schema = new ObjectSchema();
        schema.addProperty("type", new StringSchema().example("/problems/completion-in-future"));
        schema.addProperty("title", new StringSchema());
        schema.addProperty("status", new IntegerSchema());
        schema.addProperty("detail", new StringSchema());
        schema.addProperty("instance", new StringSchema());
        schema.addProperty("code", new StringSchema().description("Stable code."));
        schema.addProperty("errors", new ArraySchema().items(new ObjectSchema().additionalProperties(true)));
        schema.addProperty("errorCount", new IntegerSchema().description("How many there are, also those not told."));
        schema.addProperty("since", new ArraySchema().items(new ObjectSchema().additionalProperties(true)));
        schema.addProperty("pointer", new StringSchema());
        schema.addProperty("see", see());
        schema.setRequired(List.of("type", "title", "status", "detail", "code"));
        return schema;
    }

    /** {@link StandingInTheWay.See}. */
    private static Schema<?> see() {
        ObjectSchema schema = new ObjectSchema();
        schema.description("Where what it was refused for is to be seen.");
        schema.addProperty("resource", new StringSchema());
        schema.addProperty("page", new StringSchema());
        return schema;
    }

    @Bean
    ModelResolver schemaNames() {
        return new NumbersAndFlagsRequired(Json.mapper(), new NestedNames());
    }

    /** The body's code is in {@link Asked} and {@link Sent}, not in the parameters of a method. */
    @Bean
    OpenApiCustomizer codeInThePath() {
        return document -> document.getPaths().forEach((path, item) -> {
            if (path.contains("{code}")) {
                item.readOperations().forEach(OpenApiConfiguration::addCode);
            }
        });
    }

    /** A field that differs may be of any JSON type. */
    @Bean
    OpenApiCustomizer anyJsonInADifference() {
        return document -> {
            Schema<?> change = Objects.requireNonNull(
                    document.getComponents().getSchemas().get("DifferenceChange"), "the answer to /diff");
            change.addProperty("from", new Schema<>().description("Absent where there was nothing."));
            change.addProperty("to", new Schema<>().description("Absent where there is nothing any more."));
        };
    }

    private static void addCode(Operation operation) {
        boolean there = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "code".equals(parameter.getName()));
        if (!there) {
            operation.addParametersItem(new Parameter()
                    .in("path")
                    .name("code")
                    .required(true)
                    .description("Municipality code with check digit.")
                    .schema(new StringSchema().example("082082")));
        }
    }

    @Bean
    OperationCustomizer whatEveryOperationTakesAndAnswers() {
        return (operation, method) -> {
            operation.setOperationId(operationId(method));
            if (takes(method, Asked.class)) {
                query(operation, "asOf", "RFC 3339 instant, date (end of that day, Asia/Tokyo) or record:N.");
                query(operation, "factDate", "Facts that count up to that day, e.g. 2024-07-10.");
            }
            if (takes(method, Sent.class)) {
                header(operation, "Idempotency-Key", "The same key twice is one entry and the same answer.");
                header(operation, "If-Match", "ETag last seen, where the entry builds on what is there.");
            }
            answers(
                    operation.getResponses(),
                    method.hasMethodAnnotation(PostMapping.class) || method.hasMethodAnnotation(PutMapping.class));
            return operation;
        };
    }

    private static void answers(ApiResponses responses, boolean writes) {
        ApiResponse answer = responses.get("200");
        if (writes && answer != null) {
            responses.addApiResponse("201", answer);
        }
        Stream.concat(READ_PROBLEMS.stream(), writes ? WRITE_PROBLEMS.stream() : Stream.empty())
                .forEach(status -> responses.addApiResponse(status, problemResponse()));
    }

    /** Class and method, e.g. {@code CompletePhase.wholePackage}: the same whatever order the classes are found in. */
    private static String operationId(HandlerMethod method) {
        return method.getBeanType().getSimpleName().replaceFirst("Api$", "") + "."
                + method.getMethod().getName();
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static void query(Operation operation, String name, String description) {
        operation.addParametersItem(
                new Parameter().in("query").name(name).description(description).schema(new StringSchema()));
    }

    private static void header(Operation operation, String name, String description) {
        operation.addParametersItem(
                new Parameter().in("header").name(name).description(description).schema(new StringSchema()));
    }

    private static ApiResponse problemResponse() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description("Problem")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
