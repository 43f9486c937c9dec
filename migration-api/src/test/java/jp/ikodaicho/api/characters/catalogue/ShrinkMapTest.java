package jp.ikodaicho.api.characters.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import org.junit.jupiter.api.Test;

/** The shrink map as the tables have it: the fixtures and counts of the domain notes (§4.5). */
class ShrinkMapTest {

    private static final Catalogue CATALOGUE = new Catalogue(List::of);

    private static SubstituteProposal substitutes(String id) {
        return new Candidates(CATALOGUE).substitutes(new StandardCharacterId(id));
    }

    /** Targets with the tables they stand in, as {@code 崎 1-26-74 register-parent:1}. */
    private static List<String> lines(String id) {
        return substitutes(id).targets().stream()
                .map(target -> target.character() + " " + target.jisX0213() + " "
                        + target.grounds().stream().map(ShrinkMapTest::line).collect(Collectors.joining("+")))
                .toList();
    }

    private static String line(Ground ground) {
        return ground.table().id()
                + (ground.rank() == null ? "" : "#" + ground.rank())
                + (ground.hops() == null ? "" : ":" + ground.hops());
    }

    @Test
    void severalTargets_areAHumanChoice_eachWithItsGround() {
        assertThat(lines("MJ030196")).containsExactly("﨑 1-47-82 unification", "崎 1-26-74 register-parent:1");
        assertThat(lines("MJ034759"))
                .containsExactly(
                        "崎 1-26-74 register-parent:1+dictionaries",
                        "嵜 1-54-31 dictionaries",
                        "㟢 1-47-79 dictionaries",
                        "﨑 1-47-82 dictionaries");
        assertThat(lines("MJ026190"))
                .containsExactly("邉 1-78-21 unification", "辺 1-42-53 register-parent:1", "邊 1-78-20 register-parent:1");
        assertThat(lines("MJ058870"))
                .containsExactly("邊 1-78-20 unification+register-parent:1+notice-2842", "辺 1-42-53 register-parent:2");
        assertThat(lines("MJ030194"))
                .extracting(line -> line.substring(0, 9))
                .containsExactly("\uFA10 1-15-55", "塚 1-36-45");
    }

    @Test
    void oneTarget_withBothItsGrounds() {
        assertThat(lines("MJ028902")).containsExactly("高 1-25-66 unification+register-parent:1");
        assertThat(lines("MJ032129")).containsExactly("吉 1-21-40 unification+register-parent:1+notification-582-1#1");
        assertThat(lines("MJ025761")).extracting(line -> line.substring(0, 9)).containsExactly("辻 1-36-52");
        assertThat(substitutes("MJ028902").proposed()).isEqualTo(ResultClass.D);
    }

    @Test
    void itself_isNoSubstitute() {
        assertThat(substitutes("MJ030196").proposed()).isEqualTo(ResultClass.A);
        assertThat(substitutes("MJ026190").proposed()).isEqualTo(ResultClass.A);
    }

    @Test
    void noTarget_proposesE() {
        assertThat(substitutes("MJ059057"))
                .isEqualTo(new SubstituteProposal(new StandardCharacterId("MJ059057"), List.of(), ResultClass.E));
    }

    @Test
    void remarks_areKept() {
        assertThat(CATALOGUE.find("MJ032129").orElseThrow().remark()).isEqualTo("地名外字");
        assertThat(CATALOGUE.find("MJ025761").orElseThrow().remark()).isEqualTo("国字:つじ");
    }

    @Test
    void twoTargets_ofOldAndNewForms() {
        assertThat(Map.of("MJ016106", "濵浜", "MJ016185", "瀨瀬", "MJ007353", "冨富", "MJ010674", "嶌島", "MJ030123", "龍竜"))
                .allSatisfy((id, targets) -> assertThat(substitutes(id).targets().stream()
                                .map(ShrinkTarget::character)
                                .collect(Collectors.joining()))
                        .isEqualTo(targets));
    }

    @Test
    void theMapIsWhole() {
        Map<Integer, Integer> counts = new HashMap<>();
        CATALOGUE
                .ids()
                .filter(id -> !CATALOGUE.find(id).orElseThrow().label().startsWith("MJ09"))
                .forEach(id -> counts.merge(CATALOGUE.shrinkTargets(id).size(), 1, Integer::sum));
        assertThat(counts).isEqualTo(Map.of(0, 23_011, 1, 28_684, 2, 6_226, 3, 735, 4, 154, 5, 38, 6, 11, 7, 2, 8, 1));
    }

    @Test
    void families_areThoseOfTheNotes() {
        assertThat(CATALOGUE.shrunkTo("髙")).as("not in JIS X 0213").isEmpty();
        assertThat(CATALOGUE.shrunkTo("葛").stream().distinct()).hasSize(9);
    }

    @Test
    void anotherCharacter_isMarkedAsSuch_andComesLast() {
        List<ShrinkTarget> all = CATALOGUE
                .ids()
                .flatMap(id -> CATALOGUE.shrinkTargets(id).stream())
                .toList();
        assertThat(all)
                .filteredOn(target -> !target.sameCharacter())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target.grounds())
                        .extracting(Ground::table)
                        .containsAnyOf(ShrinkTable.NOTIFICATION_582_ALIKE, ShrinkTable.NOTICE_2842_OTHER));
    }
}
