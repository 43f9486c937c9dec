package jp.ikodaicho.api.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.published.Comparison;
import jp.ikodaicho.projections.published.Fraction;
import jp.ikodaicho.projections.published.Ranking;
import org.jspecify.annotations.Nullable;

/** A comparison in the words of a screen. */
final class ComparisonShown {

    private final Screen screen;
    private final Texts t;
    private final Comparisons.Found found;

    ComparisonShown(Screen screen, Comparisons.Found found) {
        this.screen = screen;
        this.t = screen.t();
        this.found = found;
    }

    ComparisonView view(List<String> months, String sought) {
        List<ComparisonView.Hit> hits = BodySearch.of(found.standings().bodies(), sought).stream()
                .map(body -> new ComparisonView.Hit(
                        body.prefecture() + " " + body.name(), href(body.prefecture(), body.name())))
                .toList();
        return new ComparisonView(
                months.stream().map(this::month).toList(),
                source(),
                sought,
                told(sought, hits.size()),
                hits,
                found.own() ? null : screen.frame().link("comparison", Map.of("month", month())),
                found.comparison().map(this::shown).orElse(null));
    }

    private String month() {
        return found.row().month().text();
    }

    private ComparisonView.Month month(String month) {
        return new ComparisonView.Month(month, t.date(PartialDate.parse(month)), month.equals(month()));
    }

    private String source() {
        PublishedMonth month = PublishedMonth.of(found.row());
        return t.of(
                "comparison.source",
                "source",
                month.source(),
                "month",
                t.date(month.month()),
                "bodies",
                "%,d".formatted(month.current().bodies()),
                "imported",
                t.instant(month.current().importedAt()));
    }

    private String told(String sought, int hits) {
        if (!sought.isBlank()) {
            return hits == BodySearch.MOST
                    ? t.of("comparison.hits-most", "text", sought, "n", hits)
                    : t.of(hits == 0 ? "comparison.no-hits" : "comparison.hits", "text", sought, "n", hits);
        }
        return found.comparison().isPresent()
                ? ""
                : t.of(
                        "comparison.not-among",
                        "name",
                        found.name(),
                        "month",
                        t.date(found.row().month()));
    }

    private String href(String prefecture, String name) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("month", month());
        parameters.put("prefecture", prefecture);
        parameters.put("name", name);
        return screen.frame().link("comparison", parameters);
    }

    private ComparisonView.Shown shown(Comparison comparison) {
        @Nullable
        OwnRecords own = found.own() ? OwnRecords.of(screen.asked(), found.row().month(), comparison) : null;
        return new ComparisonView.Shown(
                comparison.prefecture() + " " + comparison.name(),
                comparison.prefecture(),
                List.of(
                        standing(Indicator.of("step-rate"), comparison.exact()),
                        standing(Indicator.of("published-step-rate"), comparison.published())),
                own == null ? List.of() : OwnNumbers.of(screen, own.factDate()),
                businesses(comparison, own),
                comparison.peers().stream().map(peer -> peer(peer, comparison)).toList());
    }

    private ComparisonView.Standing standing(Indicator indicator, Comparison.Standing standing) {
        return new ComparisonView.Standing(
                indicator.name(),
                indicator.definition(),
                Rates.percent(standing.rate()),
                Rates.exact(standing.rate(), t),
                place(standing.national()),
                place(standing.prefecture()));
    }

    private ComparisonView.Place place(Ranking.Place place) {
        return new ComparisonView.Place(
                t.of("comparison.rank", "rank", "%,d".formatted(place.rank())),
                t.of("comparison.rank-of", "of", "%,d".formatted(place.of())),
                place.tied() == 1 ? "" : t.of("comparison.tied", "n", place.tied()),
                Rates.rounded(place.mean()),
                Rates.rounded(place.median()));
    }

    private List<ComparisonView.Business> businesses(Comparison comparison, @Nullable OwnRecords own) {
        Map<String, OwnRecords.Figure> figures = own == null
                ? Map.of()
                : own.businesses().stream().collect(Collectors.toMap(OwnRecords.Figure::business, Function.identity()));
        List<ComparisonView.Business> businesses = new ArrayList<>();
        for (Comparison.BusinessFigure figure : comparison.businesses()) {
            OwnRecords.Figure recorded = figures.get(figure.business());
            businesses.add(business(figure, recorded));
        }
        return businesses;
    }

    private ComparisonView.Business business(Comparison.BusinessFigure figure, OwnRecords.@Nullable Figure own) {
        Integer done = own == null ? null : own.own();
        return new ComparisonView.Business(
                figure.label(),
                figure.done(),
                Rates.percent(figure.rate()),
                bar(figure.rate(), figure.nationalMean()),
                Rates.rounded(figure.prefectureMean()),
                Rates.rounded(figure.nationalMean()),
                Rates.difference(figure.rate(), figure.nationalMean(), t),
                done == null ? "" : done.toString(),
                own != null && Boolean.TRUE.equals(own.differs()));
    }

    private ComparisonView.Peer peer(Ranking.Peer peer, Comparison comparison) {
        return new ComparisonView.Peer(
                peer.rank(),
                peer.name(),
                href(peer.prefecture(), peer.name()),
                Rates.percent(peer.rate()),
                Rates.exact(peer.rate(), t),
                bar(peer.rate(), comparison.exact().national().mean()),
                peer.name().equals(comparison.name()));
    }

    private static ComparisonView.Bar bar(Fraction length, Fraction mark) {
        return new ComparisonView.Bar(share(length), share(mark));
    }

    private static String share(Fraction rate) {
        return new BigDecimal(rate.decimal()).movePointRight(2).toPlainString() + "%";
    }
}
