package jp.ikodaicho.api.characters.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.catalogue.TsvTable.Row;

/**
 * 文字情報基盤: the 58,862 characters of MJ文字情報一覧表 and the 299 変体仮名, with MJ縮退マップ. Its tables are read when first
 * asked.
 */
final class MojiJoho implements CatalogueSource {

    static final String VERSION = "MJ 006.02 / 縮退 1.2.0 / IVD 2022-09-13";

    private final Lazy<TsvTable> characters = new Lazy<>(() -> TsvTable.read("characters"));
    private final Lazy<TsvTable> shrink = new Lazy<>(() -> TsvTable.read("shrink"));
    private final Lazy<TsvTable> readings = new Lazy<>(() -> TsvTable.read("readings"));
    private final Lazy<TsvTable> radicals = new Lazy<>(() -> TsvTable.read("radicals"));
    private final Lazy<TsvTable> radicalNames = new Lazy<>(() -> TsvTable.read("radical-names"));

    private final TsvIndex bases = new TsvIndex(characters, CharacterRow.BASE);
    private final TsvIndex shrunk = new TsvIndex(shrink, 1);
    private final TsvIndex read = new TsvIndex(readings, 1);
    private final TsvIndex inRadical = new TsvIndex(radicals, 1);
    private final List<TsvIndex> texts = Stream.of(CharacterRow.CODE_POINT, CharacterRow.IVS, CharacterRow.SVS)
            .map(column -> new TsvIndex(characters, column))
            .toList();
    private final List<TsvIndex> numbers = Stream.of(CharacterRow.REGISTER_NUMBER, CharacterRow.RESIDENT_CODE)
            .map(column -> new TsvIndex(characters, column))
            .toList();

    private final JisPreference preference = new JisPreference(this::writtenAs);

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Stream<StandardCharacterId> ids() {
        TsvTable table = characters.get();
        return IntStream.range(0, table.size()).mapToObj(table::row).map(CharacterRow::id);
    }

    @Override
    public Optional<StandardCharacter> find(StandardCharacterId id) {
        return characters.get().rows(id.value()).stream().map(CharacterRow::of).findFirst();
    }

    @Override
    public List<StandardCharacter> writtenAs(String text) {
        return all(texts, text);
    }

    @Override
    public List<StandardCharacter> ofBase(String character) {
        return all(List.of(bases), character);
    }

    @Override
    public List<StandardCharacter> numbered(String number) {
        return all(numbers, number);
    }

    private static List<StandardCharacter> all(List<TsvIndex> indexes, String value) {
        return indexes.stream()
                .flatMap(index -> index.rows(value))
                .map(CharacterRow::of)
                .distinct()
                .toList();
    }

    @Override
    public List<ShrinkTarget> shrinkTargets(StandardCharacterId id) {
        Map<String, List<Row>> byTarget = new LinkedHashMap<>();
        for (Row row : shrink.get().rows(id.value())) {
            byTarget.computeIfAbsent(row.text(1), target -> new ArrayList<>()).add(row);
        }
        return byTarget.values().stream()
                .map(MojiJoho::target)
                .sorted(preference)
                .toList();
    }

    private static ShrinkTarget target(List<Row> rows) {
        Row first = rows.getFirst();
        List<Ground> grounds = rows.stream()
                .map(row -> new Ground(ShrinkTable.of(row.text(3)), row.number(4), row.number(5)))
                .toList();
        return new ShrinkTarget(first.text(1), first.text(2), grounds);
    }

    @Override
    public List<StandardCharacterId> shrunkTo(String character) {
        return ids(shrunk, character);
    }

    @Override
    public List<String> readings(StandardCharacterId id) {
        return readings.get().rows(id.value()).stream().map(row -> row.text(1)).toList();
    }

    @Override
    public List<StandardCharacterId> read(String reading) {
        return ids(read, reading);
    }

    @Override
    public List<RadicalStrokes> radicals(StandardCharacterId id) {
        return radicals.get().rows(id.value()).stream()
                .map(row -> new RadicalStrokes(
                        Integer.parseInt(row.text(1)), radicalName(row.text(1)), Integer.parseInt(row.text(2))))
                .toList();
    }

    private String radicalName(String radical) {
        return radicalNames.get().rows(radical).getFirst().text(1);
    }

    @Override
    public List<StandardCharacterId> underRadical(int radical) {
        return ids(inRadical, Integer.toString(radical));
    }

    private static List<StandardCharacterId> ids(TsvIndex index, String value) {
        return index.rows(value).map(CharacterRow::id).distinct().toList();
    }
}
