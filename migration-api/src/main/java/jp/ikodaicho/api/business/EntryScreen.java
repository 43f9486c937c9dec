package jp.ikodaicho.api.business;

import java.util.ArrayList;
import java.util.List;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.PhaseAnswer;
import org.jspecify.annotations.Nullable;

/** One entry on its way through the three pages: what it is about, what was typed, and the words for it. */
final class EntryScreen implements EntryInWords {

    private final Screen screen;
    private final Texts t;
    private final EntryTarget target;
    private final Phase phase;
    private final FactForm form;
    private final FormValues values;
    private final List<FormField> fields;

    EntryScreen(Screen screen, EntryTarget target, Phase phase, FactForm form, FormValues values) {
        this.screen = screen;
        this.t = screen.t();
        this.target = target;
        this.phase = phase;
        this.form = form;
        this.values = values;
        this.fields = form.fields(phase, t, screen.actor().has(Role.DX_OFFICE));
    }

    /** Reads what was typed; what is wrong with it is then among the mistakes. */
    PhaseBody read() {
        List<FormField> all = new ArrayList<>(fields);
        if (target.isPackage()) {
            all.add(exceptReason());
        }
        return form.read(new FactReader(values, all));
    }

    private FormField exceptReason() {
        boolean needed = !values.all(FactReader.EXCEPT).isEmpty();
        return new FormField(
                FactReader.EXCEPT_REASON,
                FormField.Kind.LINE,
                needed,
                t.of("entry.except-reason"),
                t.of("entry.except-hint"));
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
        return t.of("entry.title", "phase", t.label(phase.id()), "fact", t.of("entry." + form.id()));
    }

    @Override
    public String about() {
        return target.isPackage()
                ? t.of(
                        "entry.about-package",
                        "name",
                        target.name(),
                        "n",
                        target.members().size())
                : target.name();
    }

    @Override
    public String home() {
        return screen.frame().link(target.isPackage() ? "board" : "businesses/" + target.id());
    }

    @Override
    public String homeLabel() {
        return target.isPackage() ? t.of("board.title") : target.name();
    }

    String address() {
        return EntryFlow.path(screen, target.kind() + "/" + target.id() + "/phases/" + phase.id() + "/" + form.id());
    }

    /** The version the entry rests on. */
    String seen() {
        return values.typed(EntryFlow.SEEN).isBlank() ? target.tag() : values.typed(EntryFlow.SEEN);
    }

    @Override
    public EntryFormView formView(@Nullable String problem) {
        return new EntryFormView(
                title(),
                about(),
                target.isPackage() ? "" : now(target.members().getFirst().phase(phase)),
                home(),
                homeLabel(),
                address() + "/confirmation",
                problem,
                null,
                values.mistakes(),
                FieldView.of(fields, values),
                target.isPackage() ? members() : List.of(),
                target.isPackage() ? FieldView.of(exceptReason(), values) : null,
                seen());
    }

    private String now(PhaseAnswer cell) {
        CellView shown = CellView.of(cell, t, "");
        PhaseAnswer.Plan plan = cell.currentPlan();
        return plan == null
                ? t.of("entry.now", "status", shown.word())
                : t.of("entry.now-planned", "status", shown.word(), "plan", PlanWords.of(plan, t));
    }

    private List<EntryFormView.Member> members() {
        boolean first = values.typed(EntryFlow.SEEN).isBlank();
        List<String> leftOut = values.all(FactReader.EXCEPT);
        return target.members().stream()
                .map(business -> {
                    PhaseAnswer cell = business.phase(phase);
                    CellView shown = CellView.of(cell, t, "");
                    boolean out = first ? OfferedFacts.isRefused(form, cell) : leftOut.contains(business.id());
                    return new EntryFormView.Member(
                            business.id(), business.name(), shown.kind(), shown.sign(), shown.word(), out);
                })
                .toList();
    }

    @Override
    public EntryConfirmView confirmView(String command, List<EntryAnswer.Alert> alerts) {
        return new EntryConfirmView(
                title(),
                about(),
                home(),
                homeLabel(),
                rows(),
                businesses(),
                EntryAlerts.told(alerts, businesses().size(), t),
                EntryConfirmView.hidden(seen(), command),
                address() + values.query(EntryFlow.SEEN, EntryFlow.COMMAND),
                address() + values.query(),
                address() + "/confirmation" + values.query());
    }

    List<String> businesses() {
        List<String> leftOut = values.all(FactReader.EXCEPT);
        return target.members().stream()
                .filter(business -> !leftOut.contains(business.id()))
                .map(BusinessAnswer::name)
                .toList();
    }

    /** Dates in both calendars. */
    @Override
    public List<EntryConfirmView.Row> rows() {
        List<EntryConfirmView.Row> rows = new ArrayList<>(FieldWords.rows(fields, values, t));
        List<String> leftOut = values.all(FactReader.EXCEPT);
        if (!leftOut.isEmpty()) {
            List<String> names = target.members().stream()
                    .filter(business -> leftOut.contains(business.id()))
                    .map(BusinessAnswer::name)
                    .toList();
            rows.add(new EntryConfirmView.Row(
                    t.of("entry.except"),
                    String.join("、", names) + "（" + values.typed(FactReader.EXCEPT_REASON) + "）"));
        }
        return rows;
    }

    @Override
    public String again() {
        return address() + values.query(EntryFlow.SEEN, EntryFlow.COMMAND);
    }
}
