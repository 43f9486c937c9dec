package jp.ikodaicho.api.exchange;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Messages;
import jp.ikodaicho.api.edge.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;

/** What is wrong with a file as a whole, or with a file inside it: 422 {@code file-refused}, nothing of it is recorded. */
public final class FileProblem {

    /**
     * A problem of a file.
     *
     * @param entry name of the file inside the archive; null for the archive itself
     */
    public record EntryError(@Nullable String entry, String code, String message) {}

    private FileProblem() {}

    /** The refusal; its sentence is {@code file.CODE} of the message bundles. */
    public static Problem of(String code, @Nullable String entry) {
        return of(code, entry, Map.of());
    }

    /** The refusal, with what its sentence says besides the name of the entry. */
    public static Problem of(String code, @Nullable String entry, Map<String, String> arguments) {
        Map<String, String> all = new java.util.HashMap<>(arguments);
        all.put("entry", entry == null ? "" : entry);
        String message = Messages.text(LocaleContextHolder.getLocale(), "file." + code, all);
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "file-refused", Map.of("why", message))
                .with("errors", List.of(new EntryError(entry, code, message)));
    }
}
