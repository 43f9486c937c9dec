package jp.ikodaicho.projections.published;

import java.util.List;

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
     * @param prefectureMean the same over the bodies of the prefecture
     */
    public record BusinessFigure(
            String business, String label, int done, Fraction rate, Fraction nationalMean, Fraction prefectureMean) {}
}
