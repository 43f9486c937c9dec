package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.ikodaicho.api.edge.Messages;
import jp.ikodaicho.projections.log.EventCatalogue;
import org.junit.jupiter.api.Test;

/** The committed event catalogue is what the classes say. {@code -Devents.write=true} writes the file anew. */
class EventCatalogueDocumentTest {

    private static final Path COMMITTED = Path.of("../docs/event-catalogue.md");
    private static final String COMMAND =
            "mvn test -Dtest=EventCatalogueDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Devents.write=true";

    @Test
    void every_event_has_a_name_for_people() {
        List<String> nameless = new EventCatalogue()
                .all().keySet().stream()
                        .filter(name -> !Messages.has("event." + name))
                        .toList();

        assertThat(nameless)
                .as("add event.NAME to messages_ja.properties and messages_en.properties")
                .isEmpty();
    }

    @Test
    void the_committed_file_is_what_the_classes_say() throws IOException {
        String document = EventCatalogueDocument.text(COMMAND);
        if (Boolean.getBoolean("events.write")) {
            Files.writeString(COMMITTED, document);
        }

        assertThat(document).as("write it with: " + COMMAND).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void no_name_is_left_over() {
        assertThat(ResourceBundle.getBundle("messages", Locale.JAPANESE).keySet())
                .filteredOn(key -> key.startsWith("event."))
                .extracting(key -> key.substring("event.".length()))
                .isSubsetOf(new EventCatalogue().all().keySet());
    }
}
