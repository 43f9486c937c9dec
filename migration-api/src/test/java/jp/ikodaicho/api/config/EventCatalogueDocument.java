package jp.ikodaicho.api.config;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ikodaicho.api.edge.Messages;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.shared.Decimal;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.Envelope;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.log.EventCatalogue;
import jp.ikodaicho.projections.view.View;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** docs/event-catalogue.md: what the classes say of every event, and its name from the message bundles. */
final class EventCatalogueDocument {

    private static final String EXAMPLES = "../projections/src/test/resources/events/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Types that need no explanation of their own. */
    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "text",
            PartialDate.class, "date",
            MilestoneDate.class, "milestone date",
            Decimal.class, "decimal",
            boolean.class, "true/false",
            Boolean.class, "true/false",
            int.class, "number",
            Integer.class, "number",
            long.class, "number",
            Long.class, "number");

    /** Records and enums met in the components, described after the events. */
    private final Map<String, Class<?>> values = new TreeMap<>();

    private EventCatalogueDocument() {}

    static String text(String command) {
        return new EventCatalogueDocument().document(command);
    }

    private String document(String command) {
        String events = byKind().entrySet().stream()
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("\n"));
        String envelope = Arrays.stream(Envelope.class.getRecordComponents())
                .map(this::component)
                .collect(Collectors.joining(", "));
        return """
                # Event catalogue

                Every event there is, as the classes say. Written by a test, not by hand: `%s`.
                A heading is a kind of aggregate; all its events are folded by the view named below it, into one row per aggregate
                ([adr/0003](adr/0003-view-is-a-fold-with-fact-time.md)). A revision links to its approved example
                ([adr/0002](adr/0002-event-format-and-stable-names.md)); `?` marks what may be absent; the names come from `event.NAME`
                in the message bundles.

                %s
                ## Around every event

                %s

                ## Values

                | Value | What it is |
                |---|---|
                | date | `2024-06-30`, `2024-06` or `FY2024`: as precise as it was given ([adr/0005](adr/0005-time-and-dates.md)) |
                | milestone date | a date (some time within it), `2023-07/2023-12` (from … to) or `by:2023-10` (at the latest) |
                | decimal | text such as `63.0`, exactly as given |
                %s""".formatted(command, events, envelope, values());
    }

    /** The sealed interface of each kind of aggregate, in the order of the catalogue. */
    private static Map<String, Class<?>> byKind() {
        List<Class<?>> order = List.copyOf(new EventCatalogue().all().values());
        return new ClassFileImporter()
                .importPackages("jp.ikodaicho.domain").stream()
                        .filter(type -> type.isAnnotatedWith(AggregateRoot.class))
                        .map(JavaClass::reflect)
                        .sorted(Comparator.comparingInt(type ->
                                order.indexOf(leaves(events(type)).findFirst().orElseThrow())))
                        .collect(Collectors.toMap(
                                type -> type.getAnnotation(AggregateRoot.class).type(),
                                EventCatalogueDocument::events,
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private static Class<?> events(Class<?> aggregate) {
        return (Class<?>) ((ParameterizedType) aggregate.getGenericSuperclass()).getActualTypeArguments()[2];
    }

    private static Stream<Class<? extends DomainEvent>> leaves(Class<?> feed) {
        return EventCatalogue.leaves(feed.asSubclass(DomainEvent.class));
    }

    private String kind(String kind, Class<?> feed) {
        String views = ProductViews.ALL.stream()
                .filter(view -> view.feed() == feed)
                .map(EventCatalogueDocument::view)
                .collect(Collectors.joining(", "));
        String feature = feed.getPackageName().split("\\.")[3];
        return """
                ## %s

                Feature `%s`, view %s.

                | Event | Revisions | 日本語 | English | Components |
                |---|---|---|---|---|
                %s
                """.formatted(kind, feature, views, leaves(feed).map(this::event).collect(Collectors.joining("\n")));
    }

    private static String view(View<?, ?> view) {
        return "`" + view.name() + "` (" + view.getClass().getSimpleName() + ")";
    }

    private String event(Class<? extends DomainEvent> event) {
        EventType type = EventCatalogue.typeOf(event);
        String name = "event." + type.name();
        String revisions = IntStream.rangeClosed(1, type.revision())
                .mapToObj(revision -> "[%d](%s%s.%d.json)".formatted(revision, EXAMPLES, type.name(), revision))
                .collect(Collectors.joining(", "));
        String components =
                Arrays.stream(event.getRecordComponents()).map(this::component).collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        type.name(),
                        revisions,
                        Messages.text(Locale.JAPANESE, name, Map.of()),
                        Messages.text(Locale.ENGLISH, name, Map.of()),
                        components);
    }

    private String component(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        String optional = type.isAnnotationPresent(Nullable.class) ? "?" : "";
        return "`" + component.getName() + "`" + optional + " " + name(component.getGenericType());
    }

    private String name(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return "list of " + name(list.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        String known = PLAIN.get(plain);
        if (known != null || !(plain.isEnum() || plain.isRecord())) {
            return known == null ? plain.getSimpleName() : known;
        }
        values.put(plain.getSimpleName(), plain);
        return plain.getSimpleName();
    }

    /** Describing one value may bring up further ones. */
    private String values() {
        Map<String, String> lines = new TreeMap<>();
        while (!lines.keySet().containsAll(values.keySet())) {
            Map.copyOf(values).forEach((name, type) -> lines.computeIfAbsent(name, n -> value(name, type)));
        }
        return String.join("", lines.values());
    }

    private String value(String name, Class<?> type) {
        String parts = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> JSON.writeValueAsString(constant).replace('"', '`'))
                        .collect(Collectors.joining(" "))
                : Arrays.stream(type.getRecordComponents()).map(this::component).collect(Collectors.joining(", "));
        return "| " + name + " | " + parts + " |\n";
    }
}
