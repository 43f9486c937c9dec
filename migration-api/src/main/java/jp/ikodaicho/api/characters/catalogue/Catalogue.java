package jp.ikodaicho.api.characters.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All standard characters: the union of its sources. Lists of characters come in the order of their ids unless said otherwise;
 * nothing is read before the first question.
 */
public final class Catalogue {

    private final Supplier<List<CatalogueSource>> sources;
    private final CodePointRelations relations = new CodePointRelations();
    private final CharacterSearch search = new CharacterSearch(this);

    /** @param additional the lists beside that of the program; asked at every question, so that an import counts at once */
    public Catalogue(Supplier<List<CatalogueSource>> additional) {
        CatalogueSource mojiJoho = new MojiJoho();
        this.sources = () ->
                Stream.concat(Stream.of(mojiJoho), additional.get().stream()).toList();
    }

    /** What is recorded with every decision: {@code MJ 006.02 / 縮退 1.2.0 / IVD 2022-09-13} and those of other sources. */
    public String version() {
        return sources.get().stream().map(CatalogueSource::version).collect(Collectors.joining(" / "));
    }

    /** All ids. */
    public Stream<StandardCharacterId> ids() {
        return sources.get().stream().flatMap(CatalogueSource::ids);
    }

    public Optional<StandardCharacter> find(StandardCharacterId id) {
        return sources.get().stream()
                .flatMap(source -> source.find(id).stream())
                .findFirst();
    }

    /** By an id as text; empty also for a text that is none. */
    public Optional<StandardCharacter> find(String id) {
        return StandardCharacterId.isId(id) ? find(new StandardCharacterId(id)) : Optional.empty();
    }

    /** Those written as exactly this text: a code point, an IVS or an SVS; what private use means, only its owner knows. */
    public List<StandardCharacter> writtenAs(String text) {
        return isPrivate(text) ? List.of() : all(source -> source.writtenAs(text).stream());
    }

    /** Whether a text has code points that mean something within one package only. */
    static boolean isPrivate(String text) {
        return text.codePoints().anyMatch(codePoint -> Character.getType(codePoint) == Character.PRIVATE_USE);
    }

    /** All forms of a character (対応するUCS). */
    public List<StandardCharacter> ofBase(String character) {
        return all(source -> source.ofBase(character).stream());
    }

    /** Those with a 戸籍統一文字番号 or a 住基ネット統一文字コード. */
    public List<StandardCharacter> numbered(String number) {
        return all(source -> source.numbered(number).stream());
    }

    /** What may stand for it in JIS X 0213, the best first; empty where nothing may, which is common. */
    public List<ShrinkTarget> shrinkTargets(StandardCharacterId id) {
        return all(source -> source.shrinkTargets(id).stream());
    }

    /** Those for which a character may stand. */
    public List<StandardCharacterId> shrunkTo(String character) {
        return all(source -> source.shrunkTo(character).stream());
    }

    public List<String> readings(StandardCharacterId id) {
        return all(source -> source.readings(id).stream());
    }

    public List<RadicalStrokes> radicals(StandardCharacterId id) {
        return all(source -> source.radicals(id).stream());
    }

    List<StandardCharacterId> read(String reading) {
        return all(source -> source.read(reading).stream());
    }

    List<StandardCharacterId> underRadical(int radical) {
        return all(source -> source.underRadical(radical).stream());
    }

    private <T> List<T> all(Function<CatalogueSource, Stream<T>> question) {
        return sources.get().stream().flatMap(question).toList();
    }

    /** Forms of one another by code point, parts, sequences of other collections. */
    public CodePointRelations relations() {
        return relations;
    }

    /** By reading, radical, strokes and parts: at most so many, by strokes, then by id. */
    public List<StandardCharacter> search(CharacterQuery query, int most) {
        return search.find(query).limit(most).toList();
    }
}
