package jp.ikodaicho.api.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import jp.ikodaicho.api.characters.glyph.VendorPicture;
import jp.ikodaicho.api.startingdata.StartingDataFile;
import jp.ikodaicho.api.startingdata.StartingDataReader;
import jp.ikodaicho.domain.characters.commands.ImportExternalCharacter;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.shared.MunicipalityCode;

/**
 * The made-up history of 見本市, May 2023 to October 2026: the same entries whenever it is asked for, each accepted by the
 * rules everybody is held to.
 */
public final class SampleHistory {
    /** 見本市: a code no body has. */
    public static final MunicipalityCode CODE = new MunicipalityCode("999997");

    private static final String FILE = "999997-mihon.yaml";
    private static final LocalDate FIRST = LocalDate.of(2023, 5, 8);
    private static final long START_VALUE = 20_230_508L;

    private static final List<Chapter> CHAPTERS = List.of(
            new Chapter("organisation", SampleOrganisation::write),
            new Chapter("courses", SampleCourses::write),
            new Chapter("turns", SampleTurns::write),
            new Chapter("sub-committee", (desk, random) -> SampleSubcommittee.write(desk)),
            new Chapter("initiatives", SampleInitiatives::write),
            new Chapter("steps", SampleSteps::write),
            new Chapter("characters", SampleCharacters::write));

    /** A part of the history, with chance of its own, so that another chapter changes nothing in what this one draws. */
    private record Chapter(String name, BiConsumer<SampleDesk, Random> writer) {}

    private SampleHistory() {}

    /** What the body's file says. */
    static StartingDataFile file() {
        return new StartingDataReader().bundled(FILE);
    }

    /** Every entry, in the order of recording. */
    public static List<Entry> entries() {
        SampleDesk desk = new SampleDesk(file(), new SampleClock(FIRST, random("clock")));
        CHAPTERS.forEach(chapter -> chapter.writer().accept(desk, random(chapter.name())));
        return desk.play();
    }

    /** The pictures of the external characters that the entries name. */
    static Collection<VendorPicture> pictures(List<Entry> entries) {
        Set<String> named = entries.stream()
                .flatMap(entry -> entry.steps().stream())
                .filter(step -> step.command() instanceof ImportExternalCharacter)
                .map(step ->
                        ((ImportExternalCharacter) step.command()).character().glyph())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new SampleVendors().pictures(named).values();
    }

    private static Random random(String name) {
        return new Random(START_VALUE + name.hashCode());
    }
}
