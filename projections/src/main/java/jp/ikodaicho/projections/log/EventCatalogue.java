package jp.ikodaicho.projections.log;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.domain.access.events.GrantEvent;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.characters.events.CharacterEvent;
import jp.ikodaicho.domain.initiative.events.InitiativeEvent;
import jp.ikodaicho.domain.municipality.events.DivisionEvent;
import jp.ikodaicho.domain.municipality.events.DivisionTaskEvent;
import jp.ikodaicho.domain.municipality.events.MunicipalityEvent;
import jp.ikodaicho.domain.municipality.events.PackageEvent;
import jp.ikodaicho.domain.published.events.PublishedProgressEvent;
import jp.ikodaicho.domain.published.events.StepListEvent;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.subcommittee.events.SubcommitteeEvent;

/** Every event type of the product under its stable name: whatever the features' sealed interfaces permit. */
public final class EventCatalogue {

    private final Map<String, Class<? extends DomainEvent>> byName = new LinkedHashMap<>();

    /** The product's own. */
    public EventCatalogue() {
        this(List.of(
                MunicipalityEvent.class,
                DivisionEvent.class,
                DivisionTaskEvent.class,
                PackageEvent.class,
                BusinessEvent.class,
                GrantEvent.class,
                SubcommitteeEvent.class,
                InitiativeEvent.class,
                CharacterEvent.class,
                PublishedProgressEvent.class,
                StepListEvent.class));
    }

    /** That of other sealed interfaces. */
    public EventCatalogue(List<Class<? extends DomainEvent>> roots) {
        roots.stream().flatMap(EventCatalogue::leaves).forEach(this::add);
    }

    private void add(Class<? extends DomainEvent> type) {
        if (byName.put(typeOf(type).name(), type) != null) {
            throw new IllegalStateException("two events named " + typeOf(type).name());
        }
    }

    /** The concrete events below a sealed interface; the class itself if it is one. */
    public static Stream<Class<? extends DomainEvent>> leaves(Class<? extends DomainEvent> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(permitted -> leaves(permitted.asSubclass(DomainEvent.class)))
                : Stream.of(type);
    }

    public static EventType typeOf(Class<?> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException("event without a stable name: " + event.getName());
        }
        return type;
    }

    public Optional<Class<? extends DomainEvent>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All events by stable name, in the order of the catalogue. */
    public Map<String, Class<? extends DomainEvent>> all() {
        return Collections.unmodifiableMap(byName);
    }
}
