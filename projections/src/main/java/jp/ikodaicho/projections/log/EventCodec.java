package jp.ikodaicho.projections.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EventType;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events to bytes and back: the one codec of live views, as-of, rebuild and verifier (architecture.md, law 4). UTF-8 JSON in
 * the order of the record's components, empty components left out; the mapper is pinned here and nowhere else.
 */
public final class EventCodec {

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private final EventCatalogue catalogue;
    private final Upcasters upcasters;
    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    value -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** Throws where an older revision of an event has no way up to the present one. */
    public EventCodec(EventCatalogue catalogue, Upcasters upcasters) {
        this.catalogue = catalogue;
        this.upcasters = upcasters;
        catalogue.all().forEach((name, type) -> {
            for (int from = 1; from < EventCatalogue.typeOf(type).revision(); from++) {
                upcasters.step(name, from);
            }
        });
    }

    public EventCatalogue catalogue() {
        return catalogue;
    }

    public byte[] write(DomainEvent event) {
        return mapper.writeValueAsBytes(event);
    }

    /** Reads a payload of any revision up to the present one; throws {@link UnknownEventException} for anything else. */
    public DomainEvent read(String type, String revision, byte[] payload) {
        Class<? extends DomainEvent> eventClass = classOf(type, revision);
        int current = EventCatalogue.typeOf(eventClass).revision();
        JsonNode tree = upcasters.bring(type, Integer.parseInt(revision), current, mapper.readTree(payload));
        return mapper.treeToValue(tree, eventClass);
    }

    public Class<? extends DomainEvent> classOf(String type, String revision) {
        Class<? extends DomainEvent> eventClass =
                catalogue.find(type).orElseThrow(() -> new UnknownEventException(type, revision));
        EventType current = EventCatalogue.typeOf(eventClass);
        if (!revision.matches("[1-9]\\d{0,3}") || Integer.parseInt(revision) > current.revision()) {
            throw new UnknownEventException(type, revision);
        }
        return eventClass;
    }

    public byte[] writeMetaData(Map<String, ?> metaData) {
        return mapper.writeValueAsBytes(metaData);
    }

    public Map<String, String> readMetaData(byte[] metaData) {
        return mapper.readValue(metaData, TEXTS);
    }

    /** The event as a JSON tree, for history and export. */
    public JsonNode tree(DomainEvent event) {
        return mapper.valueToTree(event);
    }
}
