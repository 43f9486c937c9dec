package jp.ikodaicho.api.business;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.business.Timeline;
import jp.ikodaicho.projections.business.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * The picture of one business: phases that overlap in time lie below each other, each with its first plan, its present plan and
 * what was done, in that order from the top.
 */
final class TimelineBars {

    private static final int TRACK = 22;
    private static final int LINE = 3;
    private static final int BOX = 12;
    private static final int DONE = 5;
    private static final int GAP = 1;

    private final TimelineScale scale;
    private final LocalDate today;
    private final List<TimelineView.Bar> bars = new ArrayList<>();
    private final List<LocalDate> ends = new ArrayList<>();

    TimelineBars(TimelineScale scale, LocalDate today) {
        this.scale = scale;
        this.today = today;
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
        String number = Integer.toString(number(cell.phase()));
        if (cell.originalPlan() != null) {
            bar("original", period(cell.originalPlan()), new Band(top, LINE), "");
        }
        if (cell.currentPlan() != null) {
            bar("plan", period(cell.currentPlan()), new Band(top + LINE, BOX), number);
        }
        Period actual = actual(cell);
        if (actual != null) {
            bar(kind(cell), actual, new Band(top + LINE + BOX, DONE), cell.currentPlan() == null ? number : "");
        }
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
