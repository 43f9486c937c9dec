package jp.ikodaicho.api.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.business.Timeline;
import org.jspecify.annotations.Nullable;

/** The timeline in the words and places of a screen. */
final class TimelineShown {

    private static final int[] MONTHS = {4, 7, 10, 1};

    private final Screen screen;
    private final Texts t;
    private final BoardFilter filter;
    private final boolean asTable;
    private final LocalDate day;
    private final List<Timeline.Line> lines;
    private final TimelineScale scale;

    TimelineShown(Screen screen, BoardFilter filter, boolean asTable) {
        this.screen = screen;
        this.t = screen.t();
        this.filter = filter;
        this.asTable = asTable;
        this.day = screen.asked().question().day();
        this.lines = Timeline.of(screen.asked().question(), null).stream()
                .filter(line -> filter.shows(line.phase()))
                .toList();
        this.scale = scale();
    }

    /** From the first thing planned or done to the last, with today and the national date. */
    private TimelineScale scale() {
        List<LocalDate> days = new ArrayList<>(List.of(day, NationalDeadline.DAY));
        for (Timeline.Line line : lines) {
            line.plans().forEach(plan -> Stream.of(plan.start(), plan.end()).forEach(date -> add(days, date)));
            add(days, line.now().startedOn());
            add(
                    days,
                    line.now().completion() == null
                            ? null
                            : line.now().completion().completedOn());
        }
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElse(day);
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElse(day);
        return new TimelineScale(FiscalYear.of(first), FiscalYear.of(last));
    }

    private static void add(List<LocalDate> days, @Nullable PartialDate date) {
        if (date != null) {
            days.add(date.first());
            days.add(date.last());
        }
    }

    TimelineView view() {
        List<TimelineView.Row> rows = rows();
        return new TimelineView(
                scale.years().stream().map(this::year).toList(),
                scale.years().stream().flatMap(this::months).toList(),
                place(day),
                place(NationalDeadline.DAY.plusDays(1)),
                NationalDeadline.told(day, t),
                legend(),
                rows,
                TimelineSheet.fit(rows),
                asTable ? table() : List.of(),
                asTable,
                filter.allPhases(),
                link(filter.allPhases(), true),
                link(filter.allPhases(), false),
                link(!filter.allPhases(), asTable));
    }

    private String link(boolean all, boolean table) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (all) {
            parameters.put(BoardFilter.PHASES, "all");
        }
        if (table) {
            parameters.put("view", "table");
        }
        return screen.frame().link("timeline", parameters);
    }

    private @Nullable String place(LocalDate at) {
        return scale.shows(at.minusDays(1)) ? TimelineScale.percent(scale.at(at)) : null;
    }

    private TimelineView.Year year(FiscalYear year) {
        return new TimelineView.Year(TimelineScale.percent(scale.at(year.first())), t.fiscalYear(year));
    }

    private Stream<TimelineView.Month> months(FiscalYear year) {
        return Arrays.stream(MONTHS).mapToObj(month -> {
            LocalDate first = LocalDate.of(month < 4 ? year.year() + 1 : year.year(), month, 1);
            return new TimelineView.Month(TimelineScale.percent(scale.at(first)), Integer.toString(month));
        });
    }

    private List<String> legend() {
        return Stream.of(Phase.values())
                .filter(filter::shows)
                .map(phase -> TimelineBars.number(phase) + " " + t.label(phase.id()))
                .toList();
    }

    private List<TimelineView.Row> rows() {
        Map<String, List<Timeline.Line>> byBusiness = new LinkedHashMap<>();
        lines.forEach(line -> byBusiness
                .computeIfAbsent(line.business(), id -> new ArrayList<>())
                .add(line));
        return byBusiness.values().stream().map(this::row).toList();
    }

    private TimelineView.Row row(List<Timeline.Line> ofBusiness) {
        TimelineBars bars = new TimelineBars(scale, day, t);
        ofBusiness.forEach(bars::add);
        Timeline.Line first = ofBusiness.getFirst();
        List<TimelineView.Replan> changes =
                ofBusiness.stream().flatMap(line -> changes(line).stream()).toList();
        return new TimelineView.Row(
                first.name(),
                screen.frame().link("businesses/" + first.business()),
                told(ofBusiness),
                bars.height(),
                bars.bars(),
                changes.isEmpty() ? "" : t.of("timeline.replans", "n", changes.size()),
                changes);
    }

    /** The picture in a sentence: each phase with its status and its plan. */
    private String told(List<Timeline.Line> ofBusiness) {
        return ofBusiness.getFirst().name()
                + t.of("timeline.told-separator")
                + String.join(
                        t.of("event.separator"),
                        ofBusiness.stream().map(this::told).toList());
    }

    private String told(Timeline.Line line) {
        CellView cell = CellView.of(line.now(), t, "");
        return cell.phaseName() + " " + cell.word() + " " + cell.date();
    }

    private List<TimelineView.Replan> changes(Timeline.Line line) {
        List<TimelineView.Replan> changes = new ArrayList<>();
        for (int i = 1; i < line.plans().size(); i++) {
            PhaseAnswer.Plan plan = line.plans().get(i);
            changes.add(new TimelineView.Replan(
                    t.label(line.phase().id()),
                    PlanWords.brief(line.plans().get(i - 1), t),
                    PlanWords.brief(plan, t),
                    plan.reason() == null ? "" : plan.reason(),
                    plan.document() == null ? "" : plan.document()));
        }
        return changes;
    }

    private List<TimelineView.Line> table() {
        return lines.stream()
                .map(line -> new TimelineView.Line(
                        line.name(),
                        t.label(line.phase().id()),
                        CellView.of(line.now(), t, "").word(),
                        line.now().originalPlan() == null
                                ? ""
                                : PlanWords.brief(line.now().originalPlan(), t),
                        line.now().currentPlan() == null
                                ? ""
                                : PlanWords.brief(line.now().currentPlan(), t),
                        t.shortDate(line.now().startedOn()),
                        line.now().completion() == null
                                ? ""
                                : t.shortDate(line.now().completion().completedOn()),
                        changes(line)))
                .toList();
    }
}
