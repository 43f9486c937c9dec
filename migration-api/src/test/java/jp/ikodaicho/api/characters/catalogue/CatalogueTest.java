package jp.ikodaicho.api.characters.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue CATALOGUE = new Catalogue(List::of);

    private static List<String> ids(List<StandardCharacter> characters) {
        return characters.stream().map(character -> character.id().value()).toList();
    }

    private static CharacterQuery query(
            @Nullable String reading,
            @Nullable Integer radical,
            CharacterQuery.@Nullable Span strokes,
            String... parts) {
        return new CharacterQuery(reading, radical, strokes, null, List.of(parts));
    }

    @Test
    void version_namesEveryList() {
        assertThat(CATALOGUE.version()).isEqualTo("MJ 006.02 / 縮退 1.2.0 / IVD 2022-09-13");
    }

    @Test
    void everyCharacterIsThere() {
        assertThat(CATALOGUE.ids().distinct()).hasSize(58_862 + 299);
    }

    @Test
    void id_isFound_withAllThatIsKnown() {
        StandardCharacter found = CATALOGUE.find("MJ026190").orElseThrow();
        assertThat(found)
                .isEqualTo(new StandardCharacter(
                        new StandardCharacterId("MJ026190"),
                        "邉",
                        "邉",
                        "邉\uDB40\uDD0F",
                        null,
                        "445000",
                        "J+9089",
                        null,
                        null,
                        "1-78-21",
                        17,
                        null));
        assertThat(found.label()).isEqualTo("MJ026190 邉 17画");
        assertThat(CATALOGUE.radicals(found.id())).containsExactly(new RadicalStrokes(162, "辵", 13));
        assertThat(CATALOGUE.readings(found.id())).contains("ヘン", "あたり");
    }

    @Test
    void unknownIds_areNoCharacters() {
        assertThat(CATALOGUE.find("MJ999999")).isEmpty();
        assertThat(CATALOGUE.find("GJ000001")).isEmpty();
        assertThat(CATALOGUE.find("邉")).isEmpty();
        assertThatThrownBy(() -> new StandardCharacterId("MJ1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void text_isTheCharacterItIs_andNoOther() {
        assertThat(ids(CATALOGUE.writtenAs("邉"))).containsExactly("MJ026190");
        assertThat(ids(CATALOGUE.writtenAs("邉\uDB40\uDD0F"))).containsExactly("MJ026190");
        assertThat(ids(CATALOGUE.writtenAs("﨑"))).containsExactly("MJ030196");
        assertThat(ids(CATALOGUE.writtenAs("\uD842\uDFB7"))).containsExactly("MJ032129");
        assertThat(ids(CATALOGUE.writtenAs("\uFA10")))
                .as("塚 with dot, not normalised")
                .containsExactly("MJ030194");
        assertThat(ids(CATALOGUE.writtenAs("塚"))).doesNotContain("MJ030194");
        assertThat(CATALOGUE.writtenAs("\uE000")).isEmpty();
        assertThat(CATALOGUE.writtenAs("\uDBF7\uDE92")).as("U+10DE92").isEmpty();
    }

    @Test
    void base_hasAllItsForms() {
        assertThat(CATALOGUE.ofBase("邉")).hasSize(16);
        assertThat(CATALOGUE.ofBase("邊")).hasSize(11);
    }

    @Test
    void numbersOfOtherSystems_areFound() {
        assertThat(ids(CATALOGUE.numbered("094190"))).containsExactly("MJ030196");
        assertThat(ids(CATALOGUE.numbered("J+FA11"))).containsExactly("MJ030196");
    }

    @Test
    void characterWithoutAnyText_isThereAllTheSame() {
        assertThat(CATALOGUE.find("MJ059043").orElseThrow().text()).isEmpty();
        assertThat(CATALOGUE
                        .ids()
                        .filter(id -> CATALOGUE.find(id).orElseThrow().text().isEmpty()))
                .as("19 and 13 of 変体仮名")
                .hasSize(19 + 13);
    }

    @Test
    void reading_isFoundInEitherKana() {
        assertThat(ids(CATALOGUE.search(query("ヘン", 162, new CharacterQuery.Span(17, 17)), 100)))
                .contains("MJ026190")
                .isEqualTo(ids(CATALOGUE.search(query("へん", 162, new CharacterQuery.Span(17, 17)), 100)));
        assertThat(ids(CATALOGUE.search(query("つじ", null, null), 100))).contains("MJ025761");
    }

    @Test
    void parts_areFoundAtAnyDepth() {
        assertThat(ids(CATALOGUE.search(query(null, null, null, "⻌", "自", "方"), 100)))
                .as("⻌ as a radical is 辶")
                .contains("MJ058870")
                .hasSizeLessThan(100);
        assertThat(ids(CATALOGUE.search(query(null, null, new CharacterQuery.Span(64, 64)), 5)))
                .containsExactly("MJ031023", "MJ056776");
    }

    @Test
    void nothingAsked_findsNothing() {
        assertThat(CATALOGUE.search(query(null, null, null), 10)).isEmpty();
    }

    @Test
    void variants_sayWhichListsCallThemSo() {
        assertThat(CATALOGUE.relations().variants("辺"))
                .filteredOn(variant -> variant.character().equals("邊"))
                .singleElement()
                .satisfies(variant -> assertThat(variant.kinds()).contains(VariantKind.KOSEKI, VariantKind.KANGXI));
    }

    @Test
    void sequencesOfOtherCollections_areToldApart() {
        assertThat(CATALOGUE.relations().otherCollections("辻\uDB40\uDD00"))
                .extracting(OtherSequence::collection)
                .contains("Adobe-Japan1");
        assertThat(CATALOGUE.writtenAs("辻\uDB40\uDD00")).isEmpty();
    }

    @Test
    void anotherSource_joinsTheCatalogue() {
        Catalogue both = new Catalogue(() -> List.of(new OneCharacter()));
        assertThat(both.version()).isEqualTo("MJ 006.02 / 縮退 1.2.0 / IVD 2022-09-13 / test 1");
        assertThat(both.find("GJ000001")).isPresent();
        assertThat(both.ofBase("辺"))
                .extracting(character -> character.id().value())
                .contains("GJ000001", "MJ025758");
    }

    /** A list of additional characters with one line. */
    private static final class OneCharacter implements CatalogueSource {

        private static final StandardCharacter CHARACTER = new StandardCharacter(
                new StandardCharacterId("GJ000001"), "辺", null, null, null, null, null, null, null, null, 5, null);

        @Override
        public String version() {
            return "test 1";
        }

        @Override
        public Stream<StandardCharacterId> ids() {
            return Stream.of(CHARACTER.id());
        }

        @Override
        public Optional<StandardCharacter> find(StandardCharacterId id) {
            return Optional.of(CHARACTER).filter(character -> character.id().equals(id));
        }

        @Override
        public List<StandardCharacter> writtenAs(String text) {
            return List.of();
        }

        @Override
        public List<StandardCharacter> ofBase(String character) {
            return "辺".equals(character) ? List.of(CHARACTER) : List.of();
        }

        @Override
        public List<StandardCharacter> numbered(String number) {
            return List.of();
        }

        @Override
        public List<ShrinkTarget> shrinkTargets(StandardCharacterId id) {
            return List.of();
        }

        @Override
        public List<StandardCharacterId> shrunkTo(String character) {
            return List.of();
        }

        @Override
        public List<String> readings(StandardCharacterId id) {
            return List.of();
        }

        @Override
        public List<StandardCharacterId> read(String reading) {
            return List.of();
        }

        @Override
        public List<RadicalStrokes> radicals(StandardCharacterId id) {
            return List.of();
        }

        @Override
        public List<StandardCharacterId> underRadical(int radical) {
            return List.of();
        }
    }
}
