package jp.ikodaicho.api.published;

import java.util.List;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.exchange.CsvErrors;
import jp.ikodaicho.api.page.FieldView;
import jp.ikodaicho.api.page.FormField;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** The form of an import: which month, and the file; and what is wrong with them, line by line. */
final class ImportForm {

    private static final String FILE = "file";

    private final FormValues values;
    private final Texts t;
    private final FormField month;

    ImportForm(FormValues values, Texts t) {
        this.values = values;
        this.t = t;
        this.month = new FormField("month", FormField.Kind.DATE, true, t.of("import.month"), t.of("import.month-hint"));
    }

    boolean hasMistakes() {
        return !values.mistakes().isEmpty();
    }

    /** The month; null where none was typed or it is none, which is then a mistake. */
    PartialDate.@Nullable Month month() {
        return switch (values.date(month)) {
            case PartialDate.Month read -> read;
            case PartialDate.Day _, PartialDate.Year _ -> {
                values.mistake("month", t.of("import.month-form", "value", values.typed("month")));
                yield null;
            }
            case null -> null;
        };
    }

    /** The file as sent; nothing, or too much, is a mistake. */
    byte[] file(byte[] file) {
        if (file.length == 0) {
            values.mistake(FILE, t.of("import.file-missing"));
        }
        if (file.length > PackedFile.LONGEST) {
            values.mistake(FILE, t.of("import.file-too-long"));
        }
        return file;
    }

    ImportView view(@Nullable String told, @Nullable Problem problem, List<ImportView.Imported> months) {
        List<ImportView.Line> lines = problem == null ? List.of() : lines(problem);
        String refused = problem == null
                ? null
                : lines.isEmpty()
                        ? problem.detail(t.locale()).getDetail()
                        : t.of("import.refused", "n", String.valueOf(problem.extension("errorCount")));
        return new ImportView(
                told, refused, lines, values.mistakes(), FieldView.of(month, values), values.mistake(FILE), months);
    }

    private List<ImportView.Line> lines(Problem problem) {
        return problem.extension("errors") instanceof List<?> errors
                ? errors.stream()
                        .filter(CsvErrors.LineError.class::isInstance)
                        .map(CsvErrors.LineError.class::cast)
                        .map(error -> new ImportView.Line(t.of("import.line", "n", error.line()), error.message()))
                        .toList()
                : List.of();
    }
}
