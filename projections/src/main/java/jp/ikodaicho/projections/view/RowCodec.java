package jp.ikodaicho.projections.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.domain.business.events.PhaseFactRecorded;
import jp.ikodaicho.domain.characters.events.ReviewFactRecorded;
import jp.ikodaicho.domain.initiative.events.InitiativeFactRecorded;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.projections.log.EventCatalogue;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Rows to JSON and back. Rows are disposable: another form needs a rebuild, not an upcaster. */
public final class RowCodec {

    /** Facts kept in a row carry their stable name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
    private interface Named {}

    /** What rows keep of the log as it is. */
    private static final List<Class<?>> FACTS =
            List.of(PhaseFactRecorded.class, InitiativeFactRecorded.class, ReviewFactRecorded.class);

    private final JsonMapper mapper;

    public RowCodec(EventCatalogue catalogue) {
        JsonMapper.Builder builder = JsonMapper.builder()
                .changeDefaultPropertyInclusion(value ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
        FACTS.forEach(facts -> builder.addMixIn(facts, Named.class));
        for (Map.Entry<String, Class<? extends DomainEvent>> type :
                catalogue.all().entrySet()) {
            if (FACTS.stream().anyMatch(facts -> facts.isAssignableFrom(type.getValue()))) {
                builder.registerSubtypes(new NamedType(type.getValue(), type.getKey()));
            }
        }
        this.mapper = builder.build();
    }

    public String write(Object row) {
        return mapper.writeValueAsString(row);
    }

    public <R> R read(Class<R> type, String json) {
        return mapper.readValue(json, type);
    }
}
