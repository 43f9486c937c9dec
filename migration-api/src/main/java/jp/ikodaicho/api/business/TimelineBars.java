package jp.ikodaicho.api.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.business.Timeline;
import jp.ikodaicho.projections.business.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * The picture of one business, to be understood in black and white too: what colour says, a sign or a pattern says as well. Its phases that overlap in time lie below each other, each with its first plan, its present plan and what was done, in that order
 * from the top.
 */
final class TimelineBars {

    private static final int TRACK = 23;
    private static final int LINE = 3;
    private static final int BOX = 12;
    private static final int DONE = 6;
    private static final int GAP = 1;

    /** Per cent of the width of a picture, at the least it has, that a character of a label takes. */
    private static final double CHARACTER = 2.1;

    private final TimelineScale scale;
    private final LocalDate today;
    private final Texts t;
    private final List<TimelineView.Bar> bars = new ArrayList<>();
    private final List<LocalDate> ends = new ArrayList<>();

    TimelineBars(TimelineScale scale, LocalDate today, Texts t) {
        this.scale = scale;
        this.today = today;
        this.t = t;
    }

    List<TimelineView.Bar> bars() {
        return List.copyOf(bars);
    }

    /** The number a phase has in the picture: its place among the 14, from 1. */
    static int number(Phase phase) {
        return List.of(Phase.values()).indexOf(phase) + 1;
    }

    int height() {
        return Math.max(1, ends.size()) * TRACK + GAP;
    }

    void add(Timeline.Line line) {
        PhaseAnswer cell = line.now();
        int top = track(line) * TRACK + GAP;
        if (cell.originalPlan() != null) {
            bar("original", period(cell.originalPlan()), new Band(top, LINE), "");
        }
        if (cell.currentPlan() != null) {
            Period plan = period(cell.currentPlan());
            bar(planKind(cell), plan, new Band(top + LINE, BOX), label(cell, plan));
        }
        Period actual = actual(cell);
        if (actual != null) {
            String label = cell.currentPlan() == null ? label(cell, actual) : "";
            bar(kind(cell), actual, new Band(top + LINE + BOX, DONE), label);
        }
    }

    private static String planKind(PhaseAnswer cell) {
        return cell.timeliness() == Timeliness.OVERDUE_WITHOUT_RECORD ? "overdue" : "plan";
    }

    /** The sign of the status and the phase's number, with its name where a bar is long enough to hold it. */
    private String label(PhaseAnswer cell, Period period) {
        String name = t.label(cell.phase().id());
        String number = CellView.Shown.of(cell).sign + number(cell.phase());
        return scale.width(period.from(), period.to()) > name.length() * CHARACTER ? number + " " + name : number;
    }

    private static String kind(PhaseAnswer cell) {
        if (cell.completion() != null) {
            return "done";
        }
        return cell.timeliness() == Timeliness.LATE ? "late" : "progress";
    }

    /** Both days included. */
    private record Period(LocalDate from, LocalDate to) {}

    /** Where a bar lies in the picture, from its top. */
    private record Band(int y, int height) {}

    private void bar(String kind, Period period, Band band, String label) {
        bars.add(new TimelineView.Bar(
                kind,
                TimelineScale.percent(scale.at(period.from())),
                TimelineScale.percent(scale.width(period.from(), period.to())),
                band.y(),
                band.height(),
                label));
    }

    private static Period period(PhaseAnswer.Plan plan) {
        PartialDate start = plan.start() == null ? plan.end() : plan.start();
        return new Period(start.first(), plan.end().last());
    }

    private @Nullable Period actual(PhaseAnswer cell) {
        PhaseAnswer.Completion completion = cell.completion();
        if (completion != null) {
            PartialDate from = cell.startedOn() == null ? completion.completedOn() : cell.startedOn();
            return new Period(from.first(), completion.completedOn().last());
        }
        return cell.startedOn() == null ? null : new Period(cell.startedOn().first(), today);
    }

    /** The first track that is free when the line begins. */
    private int track(Timeline.Line line) {
        PhaseAnswer cell = line.now();
        LocalDate from = LocalDate.MAX;
        LocalDate to = LocalDate.MIN;
        List<Period> periods = new ArrayList<>();
        line.plans().stream().map(TimelineBars::period).forEach(periods::add);
        Period actual = actual(cell);
        if (actual != null) {
            periods.add(actual);
        }
        for (Period period : periods) {
            from = period.from().isBefore(from) ? period.from() : from;
            to = period.to().isAfter(to) ? period.to() : to;
        }
        return place(from, to);
    }

    private int place(LocalDate from, LocalDate to) {
        for (int track = 0; track < ends.size(); track++) {
            if (ends.get(track).isBefore(from)) {
                ends.set(track, to);
                return track;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }
}
