package jp.ikodaicho.api.characters.delivery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import jp.ikodaicho.api.business.EntryConfirmView;
import jp.ikodaicho.api.business.EntryFlow;
import jp.ikodaicho.api.business.EntryFormView;
import jp.ikodaicho.api.business.EntryInWords;
import jp.ikodaicho.api.business.FieldWords;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.characters.ReturnFiles;
import org.jspecify.annotations.Nullable;

/** What became of a return file, on its way through the three pages: that it was loaded, or what a rehearsal showed. */
final class ReportScreen implements EntryInWords {

    /** What can be recorded of a file. */
    enum Act {
        LOADING,
        VERIFICATION;

        /** Its word in addresses. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Act> find(String id) {
            return Arrays.stream(values()).filter(act -> act.id().equals(id)).findFirst();
        }
    }

    private final Screen screen;
    private final Texts t;
    private final ReturnFilesShown shown;
    private final ReturnFileReport report;
    private final Act act;
    private final FormValues values;
    private final FormField day;
    private final FormField comment;
    private final FormField failed;
    private final FormField reason;

    ReportScreen(Screen screen, ReturnFilesShown shown, ReturnFileReport report, Typed typed) {
        this.screen = screen;
        this.t = screen.t();
        this.shown = shown;
        this.report = report;
        this.act = typed.act();
        this.values = typed.values();
        this.day = new FormField(
                "day", FormField.Kind.DATE, true, t.of("return-files." + act.id() + ".day"), t.of("form.date-hint"));
        this.comment = new FormField("comment", FormField.Kind.AREA, false, t.of("entry.field.comment"), "");
        this.failed = new FormField(
                "failed", FormField.Kind.AREA, false, t.of("return-files.failed"), t.of("return-files.failed-hint"));
        this.reason = new FormField(
                "reason",
                FormField.Kind.LINE,
                !codes().isEmpty(),
                t.of("return-files.reason"),
                t.of("return-files.reason-hint"));
    }

    /** What is recorded, and what was typed for it. */
    record Typed(Act act, FormValues values) {}

    private List<FormField> fields() {
        return act == Act.LOADING ? List.of(day, comment) : List.of(day, failed, reason, comment);
    }

    /** The codes that were typed as failed, one in a line or parted by commas. */
    private List<String> codes() {
        return Arrays.stream(values.typed("failed").split("[\\s,、，]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** Reads what was typed; what is wrong with it is then among the mistakes, and the steps are never asked for. */
    Supplier<List<Step>> read(Sent sent) {
        PartialDate on = values.date(day);
        String said = values.text(comment);
        if (act == Act.LOADING) {
            return () -> report.loaded(Objects.requireNonNull(on), said, sent);
        }
        String why = Objects.requireNonNullElse(values.text(reason), "");
        List<ReturnFileReport.Failure> failures = new ArrayList<>();
        for (String code : codes()) {
            member(code)
                    .ifPresentOrElse(
                            member -> failures.add(new ReturnFileReport.Failure(member.character(), why)),
                            () -> values.mistake(
                                    "failed", t.of("return-files.not-in", "code", code, "number", report.number())));
        }
        return () -> report.verified(Objects.requireNonNull(on), said, failures, sent);
    }

    private Optional<ReturnFiles.Member> member(String code) {
        return report.members().stream()
                .filter(member -> member.code().equalsIgnoreCase(code))
                .findFirst();
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
        return t.of("return-files." + act.id());
    }

    @Override
    public String about() {
        return t.of("return-files.about", "package", shown.name(), "number", report.number());
    }

    @Override
    public String home() {
        return shown.home();
    }

    @Override
    public String homeLabel() {
        return shown.title();
    }

    private String address() {
        return EntryFlow.path(
                screen, "packages/" + report.systemPackage() + "/return-files/" + report.number() + "/" + act.id());
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
                alerts.stream().map(EntryAnswer.Alert::message).distinct().toList(),
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
                "",
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
