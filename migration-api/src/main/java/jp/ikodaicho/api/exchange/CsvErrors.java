package jp.ikodaicho.api.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Messages;
import jp.ikodaicho.api.edge.Problem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;

/** What is wrong with a file, line by line, in the language asked for: all of it at once, and nothing of it is recorded. */
public final class CsvErrors {

    /** No more than this many are told; how many there are is told too. */
    private static final int MOST = 200;

    /**
     * A problem of a line.
     *
     * @param line its number in the file, the header being 1
     */
    public record LineError(long line, String code, String message) {}

    private final List<LineError> errors = new ArrayList<>();

    /** Remembers a problem; its sentence is {@code csv.CODE} of the message bundles. */
    public void add(long line, String code, Map<String, String> arguments) {
        errors.add(told(line, code, arguments));
    }

    /** A line and what is to be said of it, in the language asked for. */
    public static LineError told(long line, String code, Map<String, String> arguments) {
        return new LineError(line, code, Messages.text(LocaleContextHolder.getLocale(), "csv." + code, arguments));
    }

    /** Checks that a line is the header of a layout; returns whether it is. */
    public boolean isHeader(CsvFile.Line header, List<String> expected) {
        for (int i = 0; i < expected.size(); i++) {
            String found = i < header.fields().size() ? header.fields().get(i) : "";
            if (!expected.get(i).equals(found)) {
                add(
                        header.number(),
                        "header",
                        Map.of("number", Integer.toString(i + 1), "expected", expected.get(i), "found", found));
                return false;
            }
        }
        return hasColumns(header, expected.size());
    }

    /** Checks the number of columns of a line; returns whether it is right. */
    public boolean hasColumns(CsvFile.Line line, int expected) {
        int found = line.fields().size();
        if (found != expected) {
            add(
                    line.number(),
                    "columns",
                    Map.of("expected", Integer.toString(expected), "found", Integer.toString(found)));
        }
        return found == expected;
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** Throws 422 {@code csv-invalid} with every problem there is. */
    public void refuseIfAny() {
        if (!errors.isEmpty()) {
            throw problem();
        }
    }

    private Problem problem() {
        return new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "csv-invalid",
                        Map.of("count", Integer.toString(errors.size())))
                .with("errors", errors.subList(0, Math.min(MOST, errors.size())))
                .with("errorCount", errors.size());
    }

    /** The refusal of a file with this one problem. */
    static Problem of(long line, String code) {
        CsvErrors errors = new CsvErrors();
        errors.add(line, code, Map.of());
        return errors.problem();
    }
}
