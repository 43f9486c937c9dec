package jp.ikodaicho.api.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.projections.published.Comparison;
import jp.ikodaicho.projections.published.Fraction;
import jp.ikodaicho.projections.published.Ranking;

/** The tables of a comparison to take away: rates as numbers between 0 and 1, and as the exact fraction. */
final class ComparisonTables {

    private ComparisonTables() {}

    private record Line(Indicator indicator, Comparison.Standing standing) {}

    static Table peers(Comparison comparison, Texts t) {
        return Table.of(
                t.of("comparison.peers", "prefecture", comparison.prefecture()),
                List.of(
                        number(t.of("comparison.rank-column"), Ranking.Peer::rank),
                        Column.text(t.of("comparison.prefecture"), Ranking.Peer::prefecture),
                        Column.text(t.of("comparison.body"), Ranking.Peer::name),
                        rate(t.of("comparison.rate"), Ranking.Peer::rate),
                        Column.text(t.of("comparison.exact"), peer -> Rates.exact(peer.rate(), t))),
                comparison.peers());
    }

    static Table standings(Comparison comparison, Texts t) {
        List<Line> lines = List.of(
                new Line(Indicator.of("step-rate"), comparison.exact()),
                new Line(Indicator.of("published-step-rate"), comparison.published()));
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.text(
                t.of("comparison.indicator"), line -> line.indicator().name()));
        columns.add(rate(t.of("comparison.rate"), line -> line.standing().rate()));
        columns.addAll(
                places(t.of("comparison.national"), line -> line.standing().national(), t));
        columns.addAll(places(comparison.prefecture(), line -> line.standing().prefecture(), t));
        return Table.of(
                comparison.prefecture() + comparison.name() + " " + t.of("comparison.standings"), columns, lines);
    }

    private static List<Column<Line>> places(String where, Function<Line, Ranking.Place> place, Texts t) {
        return List.of(
                number(
                        named("comparison.rank-of-column", where, t),
                        line -> place.apply(line).rank()),
                number(
                        named("comparison.tied-column", where, t),
                        line -> place.apply(line).tied()),
                rate(
                        named("comparison.mean", where, t),
                        line -> place.apply(line).mean()),
                rate(
                        named("comparison.median", where, t),
                        line -> place.apply(line).median()));
    }

    private static String named(String key, String where, Texts t) {
        return t.of(key, "where", where);
    }

    static Table businesses(Comparison comparison, Texts t) {
        return Table.of(
                comparison.prefecture() + comparison.name() + " " + t.of("comparison.businesses"),
                List.of(
                        Column.<Comparison.BusinessFigure>text(
                                t.of("board.business"), Comparison.BusinessFigure::label),
                        number(t.of("comparison.done", "of", StepMark.STEPS), Comparison.BusinessFigure::done),
                        rate(t.of("comparison.rate"), Comparison.BusinessFigure::rate),
                        rate(
                                named("comparison.mean", comparison.prefecture(), t),
                                Comparison.BusinessFigure::prefectureMean),
                        rate(
                                named("comparison.mean", t.of("comparison.national"), t),
                                Comparison.BusinessFigure::nationalMean)),
                comparison.businesses());
    }

    private static <R> Column<R> number(String heading, Function<R, Integer> value) {
        return Column.amount(heading, row -> BigDecimal.valueOf(value.apply(row)));
    }

    private static <R> Column<R> rate(String heading, Function<R, Fraction> value) {
        return Column.amount(heading, row -> new BigDecimal(value.apply(row).decimal()));
    }
}
