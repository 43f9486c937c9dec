package jp.ikodaicho.api.published;

import java.util.List;
import java.util.Objects;
import jp.ikodaicho.api.access.Administrators;
import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.projections.published.Comparison;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 他団体との比較: the body, or any other, among the published ones, by both rates there are, each with its basis. */
@Page
class ComparisonPage {

    private final Html html;
    private final Exports exports;
    private final Comparisons comparisons;
    private final Administrators administrators;

    ComparisonPage(Html html, Exports exports, Comparisons comparisons, Administrators administrators) {
        this.html = html;
        this.exports = exports;
        this.comparisons = comparisons;
        this.administrators = administrators;
    }

    @GetMapping(Page.BODY + "/comparison")
    ResponseEntity<byte[]> comparison(Screen screen, Comparisons.Filter filter, @RequestParam @Nullable String q) {
        List<String> months = comparisons.months(screen.asked());
        if (months.isEmpty() && filter.month() == null) {
            NothingPublishedView nothing = new NothingPublishedView(administrators.present());
            return html.page("published/nothing", screen.frame(), nothing);
        }
        Comparisons.Found found = comparisons.find(given(filter), screen.asked());
        if (filter.name() != null && found.comparison().isEmpty()) {
            throw found.notAmongThem();
        }
        ComparisonShown shown = new ComparisonShown(screen, found);
        return html.page("published/comparison", screen.frame(), shown.view(months, Objects.requireNonNullElse(q, "")));
    }

    /** A field of the form that was left empty says nothing. */
    private static Comparisons.Filter given(Comparisons.Filter filter) {
        return new Comparisons.Filter(given(filter.month()), given(filter.prefecture()), given(filter.name()));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    @GetMapping(Page.BODY + "/comparison" + TableFormat.ENDING)
    ResponseEntity<byte[]> peers(Screen screen, @PathVariable TableFormat format, Comparisons.Filter filter) {
        Comparison comparison = comparison(screen, filter);
        return exports.answer(screen, format, ComparisonTables.peers(comparison, screen.t()));
    }

    @GetMapping(Page.BODY + "/comparison/standings" + TableFormat.ENDING)
    ResponseEntity<byte[]> standings(Screen screen, @PathVariable TableFormat format, Comparisons.Filter filter) {
        Comparison comparison = comparison(screen, filter);
        return exports.answer(screen, format, ComparisonTables.standings(comparison, screen.t()));
    }

    @GetMapping(Page.BODY + "/comparison/businesses" + TableFormat.ENDING)
    ResponseEntity<byte[]> businesses(Screen screen, @PathVariable TableFormat format, Comparisons.Filter filter) {
        Comparison comparison = comparison(screen, filter);
        return exports.answer(screen, format, ComparisonTables.businesses(comparison, screen.t()));
    }

    private Comparison comparison(Screen screen, Comparisons.Filter filter) {
        Comparisons.Found found = comparisons.find(given(filter), screen.asked());
        return found.comparison().orElseThrow(found::notAmongThem);
    }
}
