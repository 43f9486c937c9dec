package jp.ikodaicho.projections.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.events.PhaseStarted;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/**
 * Events are the storage format (architecture.md, law 4): what the codec writes is what was approved, byte for byte, and what
 * was approved once can be read for ever. A file of an old revision stays; it is upcast, never rewritten.
 */
class ApprovedEventsTest {

    private static final Path APPROVED = Path.of("src/test/resources/events");

    private final EventCodec codec = new EventCodec(new EventCatalogue(), new Upcasters());

    static Stream<DomainEvent> examples() {
        return EventExamples.all().stream();
    }

    static List<Path> approved() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void event_isWrittenAsApproved(DomainEvent event) {
        assertThat(codec.write(event)).asString(StandardCharsets.UTF_8).isEqualTo(text(fileOf(event.getClass())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void event_isReadBackEqual(DomainEvent event) throws IOException {
        EventType type = EventCatalogue.typeOf(event.getClass());
        byte[] bytes = Files.readAllBytes(fileOf(event.getClass()));

        assertThat(codec.read(type.name(), Integer.toString(type.revision()), bytes))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("approved")
    void everyApprovedFile_isReadWhateverItsRevision(Path file) throws IOException {
        String[] name = file.getFileName().toString().split("\\.");

        assertThat(codec.read(name[0], name[1], Files.readAllBytes(file)))
                .isInstanceOf(codec.catalogue().find(name[0]).orElseThrow());
    }

    @Test
    void everyEventOfTheCatalogue_hasAnExampleAndAFileOfEachRevision() throws IOException {
        Set<String> expected = codec.catalogue().all().values().stream()
                .flatMap(ApprovedEventsTest::filesOf)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(approved().stream().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(examples().map(Object::getClass))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(codec.catalogue().all().values());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_fillsEveryComponent(DomainEvent event) {
        String json = text(fileOf(event.getClass()));

        assertThat(Arrays.stream(event.getClass().getRecordComponents()).map(RecordComponent::getName))
                .allSatisfy(component -> assertThat(json).contains("\"" + component + "\""));
    }

    @Test
    void unknownName_isRefused() {
        assertThatThrownBy(() -> codec.read("phase-forgotten", "1", "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnknownEventException.class);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void newerRevision_isRefused(DomainEvent event) {
        EventType type = EventCatalogue.typeOf(event.getClass());

        assertThatThrownBy(() -> codec.read(
                        type.name(), Integer.toString(type.revision() + 1), "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnknownEventException.class);
    }

    @Test
    void unknownField_isRefused() {
        byte[] bytes =
                "{\"phase\":\"survey\",\"startedOn\":\"2024-06\",\"mood\":\"good\"}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() ->
                        codec.read(EventCatalogue.typeOf(PhaseStarted.class).name(), "1", bytes))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("mood");
    }

    private static Stream<String> filesOf(Class<? extends DomainEvent> event) {
        EventType type = EventCatalogue.typeOf(event);
        return Stream.iterate(1, revision -> revision <= type.revision(), revision -> revision + 1)
                .map(revision -> type.name() + "." + revision + ".json");
    }

    private static Path fileOf(Class<?> event) {
        EventType type = EventCatalogue.typeOf(event);
        return APPROVED.resolve(type.name() + "." + type.revision() + ".json");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("write what the codec gives to this file and have it approved", e);
        }
    }
}
