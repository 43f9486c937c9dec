package jp.ikodaicho.projections.published;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;

/**
 * A body among the published ones, by both rates there are of it.
 *
 * @param exact by the mean of its businesses' steps of 40, which is exact
 * @param published by the column 全体 as the ministry rounded it
 * @param businesses in the order of the file
 * @param peers the bodies of its prefecture, by the exact rate
 */
public record Comparison(
        String prefecture,
        String name,
        Standing exact,
        Standing published,
        List<BusinessFigure> businesses,
        List<Ranking.Peer> peers) {

    /** By one of the two rates. */
    public record Standing(Fraction rate, Ranking.Place national, Ranking.Place prefecture) {}

    /**
     * A business of the body.
     *
     * @param label the ministry's name of it
     * @param done steps done of 40
     * @param nationalMean mean of that business over all bodies
     */
    public record BusinessFigure(String business, String label, int done, Fraction rate, Fraction nationalMean) {}

    /** The body of exactly that name in that prefecture, code point by code point; empty where the month has none. */
    public static Optional<Comparison> of(PublishedProgressRow row, String prefecture, String name) {
        List<PublishedBody> bodies = row.table().bodies();
        return bodies.stream()
                .filter(body ->
                        body.prefecture().equals(prefecture) && body.name().equals(name))
                .findFirst()
                .map(body -> of(row, bodies, body));
    }

    private static Comparison of(PublishedProgressRow row, List<PublishedBody> all, PublishedBody body) {
        List<PublishedBody> near = all.stream()
                .filter(other -> other.prefecture().equals(body.prefecture()))
                .toList();
        return new Comparison(
                body.prefecture(),
                body.name(),
                standing(all, near, body, Comparison::exact),
                standing(all, near, body, other -> Fraction.parse(other.overall())),
                IntStream.range(0, row.businesses().size())
                        .mapToObj(i -> figure(row.businesses().get(i), i, body, all))
                        .toList(),
                Ranking.of(near, Comparison::exact).peers());
    }

    /** Mean of the steps of 40 over the body's businesses. */
    static Fraction exact(PublishedBody body) {
        long done = body.steps().stream().mapToLong(Integer::longValue).sum();
        return new Fraction(done, (long) StepMark.STEPS * body.steps().size());
    }

    private static Standing standing(
            List<PublishedBody> all,
            List<PublishedBody> near,
            PublishedBody body,
            Function<PublishedBody, Fraction> rate) {
        return new Standing(
                rate.apply(body),
                Ranking.of(all, rate).place(body),
                Ranking.of(near, rate).place(body));
    }

    private static BusinessFigure figure(String business, int index, PublishedBody body, List<PublishedBody> all) {
        int done = body.steps().get(index);
        long total = all.stream().mapToLong(other -> other.steps().get(index)).sum();
        return new BusinessFigure(
                business,
                DashboardBusiness.find(business).map(DashboardBusiness::label).orElse(business),
                done,
                new Fraction(done, StepMark.STEPS),
                new Fraction(total, (long) StepMark.STEPS * all.size()));
    }
}
