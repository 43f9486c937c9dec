package jp.ikodaicho.api.business;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.business.Timeline;
import org.jspecify.annotations.Nullable;

/** 工程表 as a table to take away: a row per business and phase, how it stands, and how often and why its plan was changed. */
final class TimelineTable {

    private TimelineTable() {}

    static Table of(Screen screen, BoardFilter filter) {
        Texts t = screen.t();
        List<Timeline.Line> lines = Timeline.of(screen.asked().question(), null).stream()
                .filter(line -> filter.shows(line.phase()))
                .toList();
        return Table.of(t.of("timeline.title"), columns(t), lines);
    }

    private static List<Column<Timeline.Line>> columns(Texts t) {
        Stream<Column<Timeline.Line>> first = Stream.of(Column.text(t.of("board.business"), Timeline.Line::name));
        Stream<Column<Timeline.Line>> last = Stream.of(
                Column.amount(
                        t.of("export.replans"),
                        line -> BigDecimal.valueOf(changes(line).size())),
                Column.text(
                        t.of("export.reasons"),
                        line -> joined(changes(line).stream().map(PhaseAnswer.Plan::reason))),
                Column.text(
                        t.of("export.documents"),
                        line -> joined(changes(line).stream().map(PhaseAnswer.Plan::document))));
        Stream<Column<Timeline.Line>> phase = new PhaseColumns<>(t, Timeline.Line::now).all().stream();
        return Stream.of(first, phase, last).flatMap(columns -> columns).toList();
    }

    private static List<PhaseAnswer.Plan> changes(Timeline.Line line) {
        return line.plans().isEmpty()
                ? List.of()
                : line.plans().subList(1, line.plans().size());
    }

    private static String joined(Stream<@Nullable String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(" / "));
    }
}
