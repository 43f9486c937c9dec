package jp.ikodaicho.api.business;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.LateGround;
import jp.ikodaicho.domain.municipality.DivisionTaskAggregate;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.audit.EventAnswer;
import jp.ikodaicho.projections.audit.EventDivision;
import jp.ikodaicho.projections.municipality.References;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Events in sentences: what happened, to which phase, on which day, why, on what evidence, and who said so. */
@Component
class EventSentences {

    private static final List<String> NAMED = List.of("division", "systemPackage", "vendor", "name");
    private static final List<String> REMARKS = List.of("reason", "comment", "document");

    private final StaffNames staff;

    EventSentences(StaffNames staff) {
        this.staff = staff;
    }

    /** What an event of an entry says. */
    String of(EventAnswer event, Texts t) {
        return of(event, t, null);
    }

    /** What an event of a history says, with divisions and packages by their names. */
    String of(EventAnswer event, Texts t, @Nullable References names) {
        List<String> parts = new ArrayList<>();
        String what = t.message("event." + event.type(), Map.of());
        parts.add(event.phase() == null ? what : t.of("event.of-phase", "phase", t.label(event.phase()), "what", what));
        contents(event, t, parts);
        named(event, t, names, parts);
        REMARKS.stream()
                .map(name -> event.payload().path(name).asString(""))
                .filter(text -> !text.isEmpty())
                .forEach(parts::add);
        event.payload()
                .path("evidence")
                .forEach(e -> parts.add(
                        t.of("event.evidence", "reference", e.path("reference").asString(""))));
        return String.join(t.of("event.separator"), parts);
    }

    private static void contents(EventAnswer event, Texts t, List<String> parts) {
        day(event, t, parts);
        finished(event, t, parts);
        plan(event, t, parts);
        correction(event.payload(), t, parts);
        steps(event.payload(), t, parts);
        late(event.payload(), t, parts);
    }

    /** 事由 and date of a 特定移行支援システム. */
    private static void late(JsonNode payload, Texts t, List<String> parts) {
        String ground = payload.path("ground").asString("");
        String deadline = payload.path("deadline").asString("");
        if (!ground.isEmpty() && !deadline.isEmpty()) {
            int number = LateGround.valueOf(ground).number();
            parts.add(t.of(
                    "late-migration.full",
                    "ground",
                    number,
                    "words",
                    t.of("late-ground." + number),
                    "deadline",
                    t.date(PartialDate.parse(deadline))));
        }
    }

    /** Which of the 40 steps a report gives which status, if it is one. */
    private static void steps(JsonNode payload, Texts t, List<String> parts) {
        Map<String, List<String>> byStatus = new LinkedHashMap<>();
        payload.path("steps")
                .forEach(mark -> byStatus.computeIfAbsent(mark.path("status").asString(""), status -> new ArrayList<>())
                        .add(mark.path("step").asString("")));
        byStatus.forEach((status, steps) -> parts.add(t.of(
                "event.steps",
                "status",
                t.message("step-status." + status, Map.of()),
                "steps",
                String.join("・", steps))));
    }

    /** The division, package, vendor or name it is about, if it says one. */
    private static void named(EventAnswer event, Texts t, @Nullable References names, List<String> parts) {
        for (String name : NAMED) {
            JsonNode value = event.payload().path(name);
            String text = value.isObject() ? value.path("name").asString("") : value.asString("");
            if (!text.isEmpty()) {
                parts.add(names == null ? text : inWords(name, text, new Context(event, t, names)));
            }
        }
    }

    private record Context(EventAnswer event, Texts t, References names) {}

    /** A division by its name on the day the event is about, a package by its name today; anything else is a name already. */
    private static String inWords(String field, String text, Context context) {
        return switch (field) {
            case "division" -> division(text, context);
            case "systemPackage" ->
                Optional.ofNullable(context.names().systemPackage(text))
                        .map(References.PackageName::name)
                        .orElse(text);
            default -> text;
        };
    }

    private static String division(String id, Context context) {
        List<EventDivision> told = Objects.requireNonNullElse(context.event().divisions(), List.of());
        return told.stream()
                .map(EventDivision::division)
                .filter(division -> division.id().equals(id))
                .findFirst()
                .map(division -> division.presentName() == null
                        ? division.name()
                        : context.t().of("event.division-now", "name", division.name(), "now", division.presentName()))
                .orElse(id);
    }

    private static void day(EventAnswer event, Texts t, List<String> parts) {
        PartialDate day = event.occurredOn();
        if (day != null && event.payload().path("end").isMissingNode()) {
            parts.add(t.date(day));
        }
    }

    /** When a named task was finished: no fact of a phase, so the day stands in its payload alone. */
    private static void finished(EventAnswer event, Texts t, List<String> parts) {
        String day = event.payload().path("finishedOn").asString("");
        if (event.subject().equals(DivisionTaskAggregate.KIND) && !day.isEmpty()) {
            parts.add(t.date(PartialDate.parse(day)));
        }
    }

    private static void plan(EventAnswer event, Texts t, List<String> parts) {
        String end = event.payload().path("end").asString("");
        if (!end.isEmpty()) {
            String start = event.payload().path("start").asString("");
            String until = t.date(PartialDate.parse(end));
            parts.add(
                    start.isEmpty()
                            ? t.of("plan.by", "end", until)
                            : start.equals(end)
                                    ? until
                                    : t.of("plan.period", "start", t.date(PartialDate.parse(start)), "end", until));
        }
    }

    private static void correction(JsonNode payload, Texts t, List<String> parts) {
        JsonNode correction = payload.path("correction");
        if (correction.isObject()) {
            parts.add(t.of(
                    "event.correction",
                    "field",
                    correction.path("field").asString(""),
                    "value",
                    correction.path("value").asString("")));
        }
    }

    /** Who recorded it, and for whom. */
    String who(EventAnswer event, Texts t) {
        String name = staff.nameOn(event.envelope().actor(), event.envelope().recordedAt());
        String behalf = event.envelope().onBehalfOf();
        return behalf == null ? name : t.of("event.proxy", "name", name, "for", behalf);
    }
}
