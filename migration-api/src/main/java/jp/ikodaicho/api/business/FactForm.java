package jp.ikodaicho.api.business;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormField.Kind;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;

/** The kinds of facts that can be entered on a phase, each with its fields; the id is that of REST. */
enum FactForm {
    COMPLETION(
            "completion",
            r -> new CompletePhaseApi.Body(
                    r.need("completedOn"),
                    r.evidence(),
                    r.text("comment"),
                    r.contract(),
                    r.onBehalf(),
                    r.except(),
                    null),
            "completedOn!",
            "evidence",
            "comment~",
            "existingContract?"),
    COMPLETION_REPORT(
            "completion-report",
            r -> new ReportCompletionApi.Body(
                    r.need("completedOn"),
                    r.evidence(),
                    r.text("comment"),
                    r.contract(),
                    r.onBehalf(),
                    r.except(),
                    null),
            "completedOn!",
            "evidence",
            "comment~",
            "existingContract?"),
    PLAN(
            "plan",
            r -> new PlanPhaseApi.Body(
                    r.date("start"),
                    r.need("end"),
                    r.text("reason"),
                    r.text("document"),
                    r.date("decidedOn"),
                    r.onBehalf(),
                    r.except(),
                    null),
            "start:",
            "end!",
            "reason~",
            "document",
            "decidedOn:"),
    START("start", r -> new StartPhaseApi.Body(r.need("startedOn"), r.onBehalf(), r.except(), null), "startedOn!"),
    SUSPENSION(
            "suspension",
            r -> new SuspendPhaseApi.Body(
                    r.given("reason"), r.date("until"), r.date("occurredOn"), r.onBehalf(), r.except(), null),
            "reason!~",
            "until:",
            "occurredOn:"),
    RESUMPTION(
            "resumption",
            r -> new ResumePhaseApi.Body(r.text("comment"), r.date("occurredOn"), r.onBehalf(), r.except(), null),
            "comment~",
            "occurredOn:"),
    REOPENING(
            "reopening",
            r -> new ReopenPhaseApi.Body(r.given("reason"), r.date("occurredOn"), r.onBehalf(), r.except(), null),
            "reason!~",
            "occurredOn:"),
    NOT_APPLICABLE(
            "not-applicable",
            r -> new MarkPhaseNotApplicableApi.Body(
                    r.given("reason"), r.date("occurredOn"), r.onBehalf(), r.except(), null),
            "reason!~",
            "occurredOn:"),
    RECHECK_CLEARANCE(
            "recheck-clearance",
            r -> new ClearRecheckApi.Body(r.given("comment"), r.date("occurredOn"), r.onBehalf(), r.except(), null),
            "comment!~",
            "occurredOn:");

    static final String ON_BEHALF_OF = "onBehalfOf";

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // keeps nothing
    private final Function<FactReader, PhaseBody> body;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> specs;

    /** Specs: {@code !} required date, {@code :} date, {@code ~} long text, {@code !~} required one, {@code ?} box. */
    FactForm(String id, Function<FactReader, PhaseBody> body, String... specs) {
        this.id = id;
        this.body = body;
        this.specs = List.of(specs);
    }

    String id() {
        return id;
    }

    /** The body that REST would be sent; what is wrong with the form is then among the mistakes of its values. */
    PhaseBody read(FactReader reader) {
        return body.apply(reader);
    }

    static Optional<FactForm> find(String id) {
        return Arrays.stream(values()).filter(form -> form.id.equals(id)).findFirst();
    }

    /** The fields of this form for a phase, with the one for proxy entry where the person may use it. */
    List<FormField> fields(Phase phase, Texts t, boolean mayActForOthers) {
        List<FormField> fields = new ArrayList<>();
        for (String spec : specs) {
            if (!spec.endsWith("?") || Phase.NEEDS_CONTRACT.contains(phase)) {
                fields.add(field(spec, t));
            }
        }
        if (mayActForOthers) {
            fields.add(field(ON_BEHALF_OF, t));
        }
        return fields;
    }

    private FormField field(String spec, Texts t) {
        String name = spec.replaceAll("[^A-Za-z]", "");
        boolean longText = spec.endsWith("~");
        boolean date = spec.endsWith(":") || spec.endsWith("!");
        Kind kind = spec.endsWith("?") ? Kind.CHECK : longText ? Kind.AREA : date ? Kind.DATE : Kind.LINE;
        String key = "entry." + id + "." + name;
        String label = t.has(key) ? t.of(key) : t.of("entry.field." + name);
        String hint = t.has(key + ".hint") ? t.of(key + ".hint") : kind == Kind.DATE ? t.of("form.date-hint") : "";
        return new FormField(name, kind, spec.contains("!"), label, hint);
    }
}
