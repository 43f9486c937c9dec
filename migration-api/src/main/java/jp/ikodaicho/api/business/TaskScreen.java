package jp.ikodaicho.api.business;

import java.util.List;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.municipality.commands.FinishDivisionTask;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.municipality.DivisionQueries.DivisionAnswer;
import jp.ikodaicho.projections.municipality.DivisionTaskRow;
import org.jspecify.annotations.Nullable;

/** The completion of a division's named task on its way through the three pages. */
final class TaskScreen implements EntryInWords {

    private static final PartialDate UNREAD = PartialDate.parse("FY1900");

    private final Screen screen;
    private final Texts t;
    private final DivisionAnswer division;
    private final DivisionTaskRow task;
    private final FormValues values;
    private final FormField finishedOn;
    private final FormField comment;
    private final @Nullable FormField onBehalfOf;

    TaskScreen(Screen screen, DivisionAnswer division, DivisionTaskRow task, FormValues values) {
        this.screen = screen;
        this.t = screen.t();
        this.division = division;
        this.task = task;
        this.values = values;
        this.finishedOn = new FormField(
                "finishedOn", FormField.Kind.DATE, true, t.of("entry.field.completedOn"), t.of("form.date-hint"));
        this.comment = new FormField("comment", FormField.Kind.AREA, false, t.of("entry.field.comment"), "");
        this.onBehalfOf = screen.actor().has(Role.DX_OFFICE)
                ? new FormField(FactForm.ON_BEHALF_OF, FormField.Kind.LINE, false, t.of("entry.field.onBehalfOf"), "")
                : null;
    }

    private List<FormField> fields() {
        return onBehalfOf == null ? List.of(finishedOn, comment) : List.of(finishedOn, comment, onBehalfOf);
    }

    /** Reads what was typed; what is wrong with it is then among the mistakes. */
    FinishDivisionTask read() {
        PartialDate date = values.date(finishedOn);
        return new FinishDivisionTask(date == null ? UNREAD : date, values.text(comment));
    }

    /** For whom it is entered, if for somebody else. */
    @Nullable
    String behalf() {
        return onBehalfOf == null ? null : values.text(onBehalfOf);
    }

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public String form() {
        return "business/entry";
    }

    @Override
    public String title() {
        return t.of("task.finish", "task", task.title());
    }

    @Override
    public String about() {
        return division.name();
    }

    @Override
    public String home() {
        return screen.frame().link("tasks/" + division.id());
    }

    @Override
    public String homeLabel() {
        return t.of("tasks.of", "division", division.name());
    }

    private String address() {
        return EntryFlow.path(screen, "tasks/" + division.id() + "/" + task.task() + "/completion");
    }

    @Override
    public String again() {
        return address() + values.query(EntryFlow.SEEN, EntryFlow.COMMAND);
    }

    @Override
    public List<EntryConfirmView.Row> rows() {
        return FieldWords.rows(fields(), values, t);
    }

    @Override
    public EntryConfirmView confirmView(String command, List<EntryAnswer.Alert> alerts) {
        return new EntryConfirmView(
                title(),
                about(),
                home(),
                homeLabel(),
                rows(),
                List.of(),
                EntryAlerts.told(alerts, 1, t),
                EntryConfirmView.hidden("", command),
                again(),
                again(),
                address() + "/confirmation" + values.query(EntryFlow.SEEN, EntryFlow.COMMAND));
    }

    @Override
    public EntryFormView formView(@Nullable String problem) {
        return new EntryFormView(
                title(),
                about(),
                task.due() == null ? "" : t.of("task.due-on", "date", t.date(task.due())),
                home(),
                homeLabel(),
                address() + "/confirmation",
                problem,
                null,
                values.mistakes(),
                FieldView.of(fields(), values),
                List.of(),
                null,
                "");
    }
}
