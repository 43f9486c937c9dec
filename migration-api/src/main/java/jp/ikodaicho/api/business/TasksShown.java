package jp.ikodaicho.api.business;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ikodaicho.api.characters.progress.ReviewLinks;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.business.Tasks;
import jp.ikodaicho.projections.business.Timeliness;
import jp.ikodaicho.projections.municipality.DivisionQueries.DivisionAnswer;
import jp.ikodaicho.projections.tasks.AllTasks;

/** A division's work in the words of a screen, by urgency: overdue, within 30 days, later, without a date. */
final class TasksShown {

    private static final int SOON = 30;

    private final Screen screen;
    private final Texts t;
    private final DivisionAnswer division;
    private final Map<String, BusinessAnswer> businesses;

    TasksShown(Screen screen, DivisionAnswer division) {
        this.screen = screen;
        this.t = screen.t();
        this.division = division;
        this.businesses = BusinessQueries.all(screen.asked().question()).stream()
                .collect(Collectors.toMap(BusinessAnswer::id, Function.identity()));
    }

    /** How soon something is to be done; the text is {@code tasks.NAME}. */
    private enum Urgency {
        OVERDUE,
        SOON,
        LATER,
        OPEN;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    TasksView view() {
        List<Tasks.Task> tasks = AllTasks.of(screen.asked().question(), division.id());
        long urgent = tasks.stream()
                .map(this::urgency)
                .filter(urgency -> urgency == Urgency.OVERDUE || urgency == Urgency.SOON)
                .count();
        return new TasksView(
                division.name(),
                t.of(tasks.isEmpty() ? "tasks.none" : "tasks.summary", "n", urgent, "all", tasks.size()),
                screen.frame().link("tasks"),
                groups(tasks));
    }

    private List<TasksView.Group> groups(List<Tasks.Task> tasks) {
        Map<Urgency, List<TasksView.Line>> groups = new EnumMap<>(Urgency.class);
        for (Tasks.Task task : tasks) {
            groups.computeIfAbsent(urgency(task), urgency -> new ArrayList<>())
                    .add(task.kind() == Tasks.Kind.CHARACTERS ? characters(task) : line(task));
        }
        return groups.entrySet().stream()
                .map(group -> new TasksView.Group(
                        t.of(
                                "tasks." + group.getKey().id(),
                                "n",
                                group.getValue().size()),
                        group.getKey().id(),
                        group.getValue()))
                .toList();
    }

    private Urgency urgency(Tasks.Task task) {
        if (task.timeliness() != Timeliness.IN_TIME) {
            return Urgency.OVERDUE;
        }
        PartialDate due = task.due();
        if (task.kind() == Tasks.Kind.CHARACTERS) {
            return Urgency.SOON;
        }
        if (due == null) {
            return Urgency.OPEN;
        }
        LocalDate day = screen.asked().question().day();
        return ChronoUnit.DAYS.between(day, due.last()) <= SOON ? Urgency.SOON : Urgency.LATER;
    }

    private TasksView.Line line(Tasks.Task task) {
        String what = t.of("task." + task.kind().name());
        return new TasksView.Line(
                task.phase() == null
                        ? task.title()
                        : t.of(
                                "task.of",
                                "business",
                                task.title(),
                                "phase",
                                t.label(task.phase().id())),
                task.phase() == null
                        ? ""
                        : screen.frame().link("businesses/" + task.subject()) + "#"
                                + task.phase().id(),
                task.timeliness() == Timeliness.IN_TIME ? what : what + "・" + late(task),
                due(task),
                offers(task));
    }

    /** What is in the division's queue, and the page on which it is decided. */
    private TasksView.Line characters(Tasks.Task task) {
        String href = ReviewLinks.pending(screen.frame(), division.id());
        return new TasksView.Line(
                t.of("task.characters", "n", Objects.requireNonNullElse(task.count(), 0L)),
                href,
                t.of("task.CHARACTERS"),
                "",
                screen.mayRecordFor(division.id())
                        ? List.of(new BusinessDetailView.Offer(t.of("task.characters-begin"), href))
                        : List.of());
    }

    private String late(Tasks.Task task) {
        return t.of("timeliness." + (task.timeliness() == Timeliness.LATE ? "late" : "overdue"));
    }

    private String due(Tasks.Task task) {
        PartialDate due = task.due();
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(screen.asked().question().day(), due.last());
        String key = days < 0 ? "task.days-over" : "task.days-left";
        return t.of("task.due", "date", t.date(due), "days", t.of(key, "n", Math.abs(days)));
    }

    private List<BusinessDetailView.Offer> offers(Tasks.Task task) {
        if (!screen.mayRecordFor(division.id())) {
            return List.of();
        }
        BusinessAnswer business = businesses.get(task.subject());
        if (task.phase() == null) {
            return List.of(offer("tasks/" + division.id() + "/" + task.subject(), FactForm.COMPLETION));
        }
        String path = "businesses/" + task.subject() + "/phases/" + task.phase().id();
        return business == null ? List.of() : offers(business.phase(task.phase()), path);
    }

    private List<BusinessDetailView.Offer> offers(PhaseAnswer cell, String path) {
        return OfferedFacts.of(cell, screen.actor()).stream()
                .filter(form -> form != FactForm.NOT_APPLICABLE && form != FactForm.START && form != FactForm.REOPENING)
                .map(form -> offer(path, form))
                .toList();
    }

    private BusinessDetailView.Offer offer(String path, FactForm form) {
        return new BusinessDetailView.Offer(
                t.of("entry." + form.id()), screen.frame().link(path + "/" + form.id()));
    }
}
