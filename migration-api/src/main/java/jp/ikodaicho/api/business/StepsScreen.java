package jp.ikodaicho.api.business;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.commands.RecordStepStatuses;
import jp.ikodaicho.domain.business.events.StepMark;
import jp.ikodaicho.domain.business.events.StepStatus;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.business.StepAnswer;
import jp.ikodaicho.projections.business.StepQueries;
import org.jspecify.annotations.Nullable;

/** A report of the steps of one business on its way through the three pages. Only what differs from the record is reported. */
final class StepsScreen implements EntryInWords {

    private static final String STEP = "step-";

    private final Screen screen;
    private final Texts t;
    private final StepQueries.BusinessSteps business;
    private final boolean records;
    private final FormValues values;
    private final FormField occurredOn;
    private final FormField source;
    private final @Nullable FormField onBehalfOf;
    private final Map<Integer, StepStatus> marks = new LinkedHashMap<>();

    StepsScreen(Screen screen, StepQueries.BusinessSteps business, boolean records, FormValues values) {
        this.screen = screen;
        this.t = screen.t();
        this.business = business;
        this.records = records;
        this.values = values;
        this.occurredOn = field("occurredOn", FormField.Kind.DATE, t.of("forty.occurred-hint"));
        this.source = field("source", FormField.Kind.LINE, "");
        this.onBehalfOf = screen.actor().has(Role.DX_OFFICE) ? onBehalfOf() : null;
    }

    private FormField field(String name, FormField.Kind kind, String hint) {
        return new FormField(name, kind, false, t.of("forty." + name), hint);
    }

    private FormField onBehalfOf() {
        return new FormField(FactForm.ON_BEHALF_OF, FormField.Kind.LINE, false, t.of("entry.field.onBehalfOf"), "");
    }

    private List<FormField> fields() {
        return onBehalfOf == null ? List.of(occurredOn, source) : List.of(occurredOn, source, onBehalfOf);
    }

    /** Reads what was typed where it differs from what is on record; nothing is a mistake. */
    RecordStepStatuses readChanges() {
        read(step -> step.status() != typed(step.step()).orElse(step.status()));
        if (marks.isEmpty()) {
            values.mistake(STEP + 1, t.of("forty.nothing-changed"));
        }
        return command();
    }

    /** Reads everything that was typed: the last page sends nothing but what is to be recorded. */
    RecordStepStatuses readAll() {
        read(step -> true);
        return command();
    }

    private void read(Predicate<StepAnswer> taken) {
        business.steps().stream()
                .filter(taken)
                .forEach(step -> typed(step.step()).ifPresent(status -> marks.put(step.step(), status)));
    }

    private Optional<StepStatus> typed(int step) {
        String typed = values.typed(STEP + step);
        return Stream.of(StepStatus.values())
                .filter(status -> status.name().equals(typed))
                .findFirst();
    }

    private RecordStepStatuses command() {
        PartialDate date = values.date(occurredOn);
        String document = values.text(source);
        List<StepMark> steps = marks.entrySet().stream()
                .map(mark -> new StepMark(mark.getKey(), mark.getValue()))
                .toList();
        return new RecordStepStatuses(date, steps, document);
    }

    /** For whom it is entered, if for somebody else. */
    @Nullable
    String behalf() {
        return onBehalfOf == null ? null : values.text(onBehalfOf);
    }

    String seen() {
        String typed = values.typed(EntryFlow.SEEN);
        return typed.isBlank() ? ETags.version(business.version()).replace("\"", "") : typed;
    }

    private String address() {
        return EntryFlow.path(screen, "businesses/" + business.id() + "/steps");
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public String form() {
        return "business/businesssteps";
    }

    @Override
    public String title() {
        return t.of("forty.of", "business", business.name());
    }

    @Override
    public String about() {
        return business.name();
    }

    @Override
    public String home() {
        return screen.frame().link("businesses/" + business.id() + "/steps");
    }

    @Override
    public String homeLabel() {
        return title();
    }

    @Override
    public String again() {
        return address() + values.query(EntryFlow.SEEN, EntryFlow.COMMAND);
    }

    @Override
    public List<EntryConfirmView.Row> rows() {
        List<EntryConfirmView.Row> rows = new ArrayList<>();
        for (StepAnswer step : business.steps()) {
            StepStatus status = marks.get(step.step());
            if (status != null) {
                String before = step.status() == null ? t.of("progress.none") : StepsTables.word(step.status(), t);
                String change = t.of("forty.change", "before", before, "after", StepsTables.word(status, t));
                rows.add(new EntryConfirmView.Row(step.step() + " " + step.name(), change));
            }
        }
        fields().stream()
                .filter(field -> !values.typed(field.name()).isBlank())
                .forEach(field -> rows.add(new EntryConfirmView.Row(field.label(), FieldWords.of(field, values, t))));
        return rows;
    }

    @Override
    public EntryConfirmView confirmView(String command, List<EntryAnswer.Alert> alerts) {
        return new EntryConfirmView(
                title(),
                about(),
                home(),
                homeLabel(),
                rows(),
                List.of(business.name()),
                EntryAlerts.told(alerts, 1, t),
                EntryConfirmView.hidden(seen(), command),
                address() + changed().query(),
                address() + values.query(),
                address() + "/confirmation" + values.query());
    }

    /** What is to be recorded, and nothing of the steps that stay as they are. */
    private FormValues changed() {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        marks.forEach((step, status) -> changed.put(STEP + step, List.of(status.name())));
        fields().forEach(field -> changed.put(field.name(), values.all(field.name())));
        return new FormValues(changed, t);
    }

    @Override
    public BusinessStepsView formView(@Nullable String problem) {
        return new StepsShown(screen, business, records)
                .view(new StepsShown.Form(
                        this::chosen, FieldView.of(fields(), values), values.mistakes(), problem, seen()));
    }

    private @Nullable StepStatus chosen(StepAnswer step) {
        return typed(step.step()).orElse(step.status());
    }
}
