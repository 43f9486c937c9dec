package jp.ikodaicho.api.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.StorableText;
import jp.ikodaicho.domain.shared.DateFormatException;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, exactly as typed, and the mistakes found while it is read. A form's page can be asked for
 * with its values in the address, so that nothing typed is lost by going back, reloading or signing in again.
 */
public final class FormValues {

    private static final int LINE = 200;
    private static final int AREA = 400;

    private final Map<String, List<String>> typed;
    private final Texts t;
    private final List<Mistake> mistakes = new ArrayList<>();

    public FormValues(Map<String, List<String>> typed, Texts t) {
        this.typed = typed;
        this.t = t;
    }

    /** What is wrong with a field, and what to do. */
    public record Mistake(String field, String message) {}

    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    public void mistake(String field, String message) {
        mistakes.add(new Mistake(field, message));
    }

    /** The message at a field, if there is one. */
    public @Nullable String mistake(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }

    /** A field as typed, empty where it was left out. */
    public String typed(String field) {
        return typed.getOrDefault(field, List.of("")).getFirst();
    }

    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean isChecked(String field) {
        return !typed(field).isBlank();
    }

    /** The values as parameters of an address, without those named. */
    public String query(String... without) {
        StringBuilder query = new StringBuilder();
        typed.forEach((field, values) -> values.stream()
                .filter(value -> !value.isBlank() && !List.of(without).contains(field))
                .forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                        .append(encode(field))
                        .append('=')
                        .append(encode(value))));
        return query.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A date; null where none was typed or it cannot be read, which is then a mistake. */
    public @Nullable PartialDate date(FormField field) {
        String text = typed(field.name());
        if (text.isBlank()) {
            required(field);
            return null;
        }
        try {
            return DateInput.read(text);
        } catch (DateFormatException e) {
            mistake(field.name(), t.of("form.date-form", "label", field.label(), "value", text.strip()));
            return null;
        }
    }

    /** A text; null where none was typed. */
    public @Nullable String text(FormField field) {
        String text = typed(field.name());
        if (text.isBlank()) {
            required(field);
            return null;
        }
        int longest = field.kind() == FormField.Kind.AREA ? AREA : LINE;
        if (text.codePointCount(0, text.length()) > longest) {
            mistake(field.name(), t.of("form.too-long", "label", field.label(), "longest", longest));
        }
        if (!StorableText.is(text)) {
            mistake(field.name(), t.of("form.not-storable", "label", field.label()));
        }
        return text;
    }

    private void required(FormField field) {
        if (field.required()) {
            String key = field.kind() == FormField.Kind.DATE ? "form.date-missing" : "form.missing";
            mistake(field.name(), t.of(key, "label", field.label()));
        }
    }
}
