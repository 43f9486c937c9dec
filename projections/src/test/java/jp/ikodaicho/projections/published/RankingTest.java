package jp.ikodaicho.projections.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import jp.ikodaicho.domain.published.events.PublishedBody;
import org.junit.jupiter.api.Test;

/** Rates in lowest terms, places with ties, the table of a month as one text. */
class RankingTest {

    private static final List<PublishedBody> BODIES =
            List.of(body("甲", 20), body("乙", 40), body("丙", 30), body("丁", 30), body("戊", 10));

    @Test
    void a_fraction_is_in_lowest_terms_and_exact() {
        assertThat(new Fraction(755, 800)).isEqualTo(new Fraction(151, 160));
        assertThat(new Fraction(151, 160).decimal()).isEqualTo("0.94375");
        assertThat(new Fraction(0, 40)).isEqualTo(new Fraction(0, 1));
        assertThat(new Fraction(0, 1).decimal()).isEqualTo("0");
        assertThat(new Fraction(40, 40).decimal()).isEqualTo("1");
        assertThat(new Fraction(1, 3).decimal()).isEqualTo("0.333333");
        assertThat(new Fraction(2, 3).decimal()).isEqualTo("0.666667");
        assertThat(Fraction.parse("0.9437")).isEqualTo(new Fraction(9437, 10000));
        assertThat(Fraction.parse("1.0")).isEqualTo(new Fraction(1, 1));
        assertThat(new Fraction(1, 3)).isLessThan(new Fraction(1, 2));
        assertThat(new Fraction(1, 3).plus(new Fraction(1, 6)).dividedBy(2)).isEqualTo(new Fraction(1, 4));
        assertThatThrownBy(() -> new Fraction(1, 0)).hasMessageContaining("0");
    }

    @Test
    void equal_rates_share_a_place_and_the_next_is_left_out() {
        Ranking ranking = Ranking.of(BODIES, Standings::exact);
        assertThat(ranking.peers()).extracting(Ranking.Peer::name).containsExactly("乙", "丙", "丁", "甲", "戊");
        assertThat(ranking.peers()).extracting(Ranking.Peer::rank).containsExactly(1, 2, 2, 4, 5);
        Ranking.Place place = ranking.place(BODIES.get(3));
        assertThat(place.rank()).isEqualTo(2);
        assertThat(place.tied()).isEqualTo(2);
        assertThat(place.of()).isEqualTo(5);
        assertThat(place.mean()).isEqualTo(new Fraction(130, 200));
        assertThat(place.median()).isEqualTo(new Fraction(30, 40));
        assertThat(ranking.place(BODIES.get(4)).neighbours())
                .extracting(Ranking.Peer::name)
                .containsExactly("丙", "丁", "甲", "戊");
    }

    @Test
    void the_median_of_an_even_number_is_the_mean_of_the_two_in_the_middle() {
        Ranking ranking = Ranking.of(BODIES.subList(0, 4), Standings::exact);
        assertThat(ranking.place(BODIES.getFirst()).median()).isEqualTo(new Fraction(30, 40));
        Ranking two = Ranking.of(BODIES.subList(0, 2), Standings::exact);
        assertThat(two.place(BODIES.getFirst()).median()).isEqualTo(new Fraction(30, 40));
    }

    @Test
    void the_table_gives_back_what_was_put_in() {
        List<PublishedBody> all = IntStream.rangeClosed(0, 40)
                .mapToObj(done -> new PublishedBody("県", "𠮷田町" + done, "0.1", List.of(done, 40 - done)))
                .toList();
        assertThat(PublishedTable.of(all).bodies()).isEqualTo(all);
        assertThat(PublishedTable.of(List.of()).bodies()).isEmpty();
    }

    private static PublishedBody body(String name, int done) {
        return new PublishedBody("県", name, "0.5", List.of(done));
    }
}
