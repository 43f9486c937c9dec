package jp.ikodaicho.projections.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EventType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Payloads of old revisions come up to the present form one revision at a time; the bytes in the log stay. */
class UpcastingTest {

    @EventType(name = "moved", revision = 3)
    record Moved(String street, String city, boolean confirmed) implements DomainEvent {}

    @EventType(name = "moved", revision = 1)
    record MovedAgain(String street) implements DomainEvent {}

    private final EventCatalogue catalogue = new EventCatalogue(List.of(Moved.class));
    private final Upcasters upcasters = new Upcasters()
            .add("moved", 1, payload -> renamed(payload))
            .add("moved", 2, payload -> ((ObjectNode) payload).put("confirmed", false));

    private static JsonNode renamed(JsonNode payload) {
        ObjectNode next = (ObjectNode) payload;
        return next.put("city", next.remove("town").asString());
    }

    private DomainEvent read(String revision, String json) {
        return new EventCodec(catalogue, upcasters).read("moved", revision, json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyRevision_comesUpToThePresentOne() {
        Moved present = new Moved("1-2", "龍ケ崎市", false);

        assertThat(read("1", "{\"street\":\"1-2\",\"town\":\"龍ケ崎市\"}")).isEqualTo(present);
        assertThat(read("2", "{\"street\":\"1-2\",\"city\":\"龍ケ崎市\"}")).isEqualTo(present);
        assertThat(read("3", "{\"street\":\"1-2\",\"city\":\"龍ケ崎市\",\"confirmed\":false}"))
                .isEqualTo(present);
    }

    @Test
    void presentRevision_isNotUpcast() {
        assertThat(read("3", "{\"street\":\"1-2\",\"city\":\"龍ケ崎市\",\"confirmed\":true}"))
                .isEqualTo(new Moved("1-2", "龍ケ崎市", true));
    }

    @Test
    void revisionWithoutAWayUp_isRefusedAtStart() {
        Upcasters gap = new Upcasters().add("moved", 2, payload -> payload);

        assertThatThrownBy(() -> new EventCodec(catalogue, gap)).hasMessageContaining("moved from revision 1");
    }

    @Test
    void twoEventsOfOneName_areRefusedAtStart() {
        assertThatThrownBy(() -> new EventCatalogue(List.of(Moved.class, MovedAgain.class)))
                .hasMessageContaining("two events named moved");
    }
}
