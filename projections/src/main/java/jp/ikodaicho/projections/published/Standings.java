package jp.ikodaicho.projections.published;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.domain.published.shared.DashboardBusiness;

/**
 * All bodies of a month in their places by both rates, to compare one of them or many.
 *
 * @param businesses keys of the businesses, in the order of the bodies' steps
 * @param exact by the mean of the businesses' steps of 40
 * @param published by the column 全体
 */
public record Standings(List<String> businesses, List<PublishedBody> bodies, Ranking exact, Ranking published) {

    public static Standings of(PublishedProgressRow row) {
        return of(row.businesses(), row.table().bodies());
    }

    /** The same of figures that are on no record yet. */
    public static Standings of(List<String> businesses, List<PublishedBody> bodies) {
        return new Standings(
                businesses, bodies, Ranking.of(bodies, Standings::exact), Ranking.of(bodies, Standings::published));
    }

    /** Mean of the steps of 40 over the body's businesses. */
    static Fraction exact(PublishedBody body) {
        long done = body.steps().stream().mapToLong(Integer::longValue).sum();
        return new Fraction(done, (long) StepMark.STEPS * body.steps().size());
    }

    private static Fraction published(PublishedBody body) {
        return Fraction.parse(body.overall());
    }

    /** The body of exactly that name in that prefecture, code point by code point; empty where the month has none. */
    public Optional<Comparison> compare(String prefecture, String name) {
        return bodies.stream()
                .filter(body ->
                        body.prefecture().equals(prefecture) && body.name().equals(name))
                .findFirst()
                .map(this::compare);
    }

    private Comparison compare(PublishedBody body) {
        List<PublishedBody> near = bodies.stream()
                .filter(other -> other.prefecture().equals(body.prefecture()))
                .toList();
        Ranking nearby = Ranking.of(near, Standings::exact);
        return new Comparison(
                body.prefecture(),
                body.name(),
                standing(body, exact, nearby, Standings::exact),
                standing(body, published, Ranking.of(near, Standings::published), Standings::published),
                IntStream.range(0, businesses.size())
                        .mapToObj(i -> figure(body, near, i))
                        .toList(),
                nearby.peers());
    }

    private static Comparison.Standing standing(
            PublishedBody body, Ranking national, Ranking nearby, Function<PublishedBody, Fraction> rate) {
        return new Comparison.Standing(rate.apply(body), national.place(body), nearby.place(body));
    }

    private Comparison.BusinessFigure figure(PublishedBody body, List<PublishedBody> near, int index) {
        String business = businesses.get(index);
        int done = body.steps().get(index);
        return new Comparison.BusinessFigure(
                business,
                DashboardBusiness.find(business).map(DashboardBusiness::label).orElse(business),
                done,
                new Fraction(done, StepMark.STEPS),
                mean(bodies, index),
                mean(near, index));
    }

    private static Fraction mean(List<PublishedBody> of, int index) {
        long total = of.stream().mapToLong(body -> body.steps().get(index)).sum();
        return new Fraction(total, (long) StepMark.STEPS * of.size());
    }
}
