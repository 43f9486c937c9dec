package jp.ikodaicho.api.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import jp.ikodaicho.api.exchange.CsvFile;
import jp.ikodaicho.api.testing.SharedData;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.domain.published.events.PublishedProgressImported;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.testing.Fixed;
import jp.ikodaicho.projections.published.Comparison;
import jp.ikodaicho.projections.published.Fraction;
import jp.ikodaicho.projections.published.PublishedProgressRow;
import jp.ikodaicho.projections.published.PublishedProgressView;
import jp.ikodaicho.projections.published.Ranking;
import jp.ikodaicho.projections.published.Standings;
import org.junit.jupiter.api.Test;

/** The real file without the web: what holds of every one of the 1,741 bodies. */
class AllBodiesTest {

    private final List<PublishedBody> bodies =
            PublishedProgressCsv.read(CsvFile.read(SharedData.file("pmo-progress-2026-01.csv")));
    private final PublishedProgressRow row = new PublishedProgressView()
            .evolve(
                    null,
                    new AggregateId(MunicipalityCode.INSTALLATION, "published-progress", "2026-01"),
                    Fixed.recorded(
                            new PublishedProgressImported(
                                    PartialDate.parse("2026-01"), "ab", 1, DashboardBusiness.ids(), bodies),
                            0,
                            Fixed.administrator()));

    private final Standings standings = Standings.of(row);

    private final int[] sums = bodies.stream()
            .mapToInt(body -> body.steps().stream().mapToInt(Integer::intValue).sum())
            .toArray();

    /** The published column in ten-thousandths. */
    private final int[] columns = bodies.stream()
            .mapToInt(body -> (int) Math.round(Double.parseDouble(body.overall()) * 10_000))
            .toArray();

    @Test
    void the_row_holds_what_the_file_said() {
        assertThat(bodies).hasSize(1741);
        assertThat(row.table().bodies()).isEqualTo(bodies);
    }

    @Test
    void every_bodys_ranks_are_consistent_nationally_and_in_its_prefecture() {
        assertThat(bodies.stream().map(PublishedBody::prefecture).distinct()).hasSize(47);
        long places = 0;
        for (int i = 0; i < bodies.size(); i++) {
            PublishedBody body = bodies.get(i);
            Comparison comparison = compare(body);
            Ranking.Place exact = comparison.exact().national();
            IntPredicate near = other -> bodies.get(other).prefecture().equals(body.prefecture());
            assertThat(exact.rank()).isEqualTo(better(sums, i, other -> true));
            assertThat(exact.tied()).isEqualTo(equal(sums, sums[i]));
            assertThat(comparison.exact().prefecture().rank()).isEqualTo(better(sums, i, near));
            assertThat(comparison.published().national().rank()).isEqualTo(better(columns, i, other -> true));
            assertThat(comparison.published().prefecture().rank()).isEqualTo(better(columns, i, near));
            assertThat(comparison.exact().rate().distance(comparison.published().rate()))
                    .isLessThanOrEqualTo(new Fraction(1, 20_000));
            places += 2L * exact.rank() + exact.tied() - 1;
        }
        assertThat(places).as("twice the sum of 1 to 1741").isEqualTo(1741L * 1742L);
    }

    private Comparison compare(PublishedBody body) {
        return standings.compare(body.prefecture(), body.name()).orElseThrow();
    }

    /** One more than how many of these have a higher rate. */
    private static int better(int[] rates, int self, IntPredicate among) {
        return 1
                + (int) IntStream.range(0, rates.length)
                        .filter(other -> rates[other] > rates[self] && among.test(other))
                        .count();
    }

    private static int equal(int[] rates, int rate) {
        return (int) Arrays.stream(rates).filter(other -> other == rate).count();
    }
}
