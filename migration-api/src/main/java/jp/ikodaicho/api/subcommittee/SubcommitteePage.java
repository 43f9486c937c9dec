package jp.ikodaicho.api.subcommittee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.api.edge.FiscalYears;
import jp.ikodaicho.api.exchange.Exports;
import jp.ikodaicho.api.exchange.TableFormat;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.projections.subcommittee.SubcommitteeDifference;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries.YearAnswer;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries.YearSeats;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 専門部会: who sits in a fiscal year, beside another year. Successions are shown as recorded, never guessed. */
@Page
class SubcommitteePage {

    private final Html html;
    private final Exports exports;

    SubcommitteePage(Html html, Exports exports) {
        this.html = html;
        this.exports = exports;
    }

    @GetMapping(Page.BODY + "/subcommittee")
    ResponseEntity<byte[]> year(
            Screen screen, @RequestParam @Nullable String fiscalYear, @RequestParam @Nullable String compare) {
        return html.page("subcommittee/year", screen.frame(), view(screen, fiscalYear, compare));
    }

    @GetMapping(Page.BODY + "/subcommittee" + TableFormat.ENDING)
    ResponseEntity<byte[]> file(
            Screen screen,
            @PathVariable TableFormat format,
            @RequestParam @Nullable String fiscalYear,
            @RequestParam @Nullable String compare) {
        return exports.answer(screen, format, SubcommitteeTable.of(screen.t(), view(screen, fiscalYear, compare)));
    }

    private static SubcommitteePageView view(Screen screen, @Nullable String fiscalYear, @Nullable String compare) {
        List<FiscalYear> known = SubcommitteeQueries.years(screen.asked().question()).stream()
                .map(YearAnswer::fiscalYear)
                .map(FiscalYear::parse)
                .toList();
        FiscalYear year = fiscalYear == null || fiscalYear.isBlank()
                ? known.isEmpty() ? FiscalYear.of(screen.asked().question().day()) : known.getLast()
                : FiscalYears.required(fiscalYear);
        FiscalYear other =
                compare == null || compare.isBlank() ? new FiscalYear(year.year() - 1) : FiscalYears.required(compare);
        return view(screen, known, year, other);
    }

    private static SubcommitteePageView view(Screen screen, List<FiscalYear> known, FiscalYear year, FiscalYear other) {
        Texts t = screen.t();
        Optional<YearSeats> seats = SubcommitteeQueries.find(screen.asked().question(), year);
        Optional<YearSeats> before = year.equals(other)
                ? Optional.empty()
                : SubcommitteeQueries.find(screen.asked().question(), other);
        SubcommitteeDifference difference = seats.flatMap(now -> before.map(then ->
                        SubcommitteeDifference.between(then, now, screen.asked().question())))
                .orElse(null);
        return new SubcommitteePageView(
                t.fiscalYear(year),
                t.fiscalYear(other),
                choices(known, year, t),
                choices(known, other, t),
                told(seats, difference, t),
                difference == null ? alone(seats, t) : lines(difference, t),
                difference != null);
    }

    private static List<SubcommitteePageView.Choice> choices(List<FiscalYear> known, FiscalYear chosen, Texts t) {
        return known.stream()
                .map(year -> new SubcommitteePageView.Choice(year.toString(), t.fiscalYear(year), year.equals(chosen)))
                .toList();
    }

    private static String told(Optional<YearSeats> seats, @Nullable SubcommitteeDifference difference, Texts t) {
        if (difference == null) {
            return seats.map(now -> t.of("subcommittee.count", "n", now.divisions()))
                    .orElseGet(() -> t.of("subcommittee.none"));
        }
        SubcommitteeDifference.Counts counts = difference.counts();
        return t.of(
                "subcommittee.counts",
                "to",
                counts.to(),
                "from",
                counts.from(),
                "joined",
                counts.joined(),
                "left",
                counts.left(),
                "common",
                counts.common());
    }

    private static List<SubcommitteePageView.Line> alone(Optional<YearSeats> seats, Texts t) {
        return seats.map(YearSeats::seats).orElse(List.of()).stream()
                .map(seat -> new SubcommitteePageView.Line(seat.division().name(), "", t.of("subcommittee.sits"), ""))
                .toList();
    }

    private static List<SubcommitteePageView.Line> lines(SubcommitteeDifference difference, Texts t) {
        List<SubcommitteePageView.Line> lines = new ArrayList<>();
        difference.joined().forEach(division -> {
            String note = links("subcommittee.from", division.predecessors(), t);
            lines.add(line(division.name(), "joined", note, t));
        });
        difference.left().forEach(division -> {
            String note = links("subcommittee.to", division.successors(), t);
            lines.add(line(division.name(), "left", note, t));
        });
        difference.common().forEach(division -> lines.add(line(division.name(), "common", "", t)));
        return lines;
    }

    private static SubcommitteePageView.Line line(String name, String kind, String note, Texts t) {
        return new SubcommitteePageView.Line(name, kind, t.of("subcommittee." + kind), note);
    }

    private static String links(String key, List<SubcommitteeDifference.Link> links, Texts t) {
        return String.join(
                t.of("event.separator"),
                links.stream()
                        .map(link -> t.of(key, "name", link.name())
                                + (link.confirmed() ? "" : "（" + t.of("board.unconfirmed") + "）"))
                        .toList());
    }
}
