package jp.ikodaicho.api.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import jp.ikodaicho.api.edge.Messages;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The words of the screens in one language, and dates as that language writes them: 和暦 in Japanese, ISO in English. Keys
 * are those of the bundle {@code screens}; identifiers are shown by the label of the bundle {@code messages}.
 */
public final class Texts {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm:ss", Locale.ROOT);

    private final Locale locale;
    private final ResourceBundle screens;

    private Texts(Locale locale) {
        this.locale = locale;
        this.screens = ResourceBundle.getBundle(
                "screens",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English where English is asked for, else Japanese. */
    public static Texts in(Locale asked) {
        return new Texts(Messages.language(asked));
    }

    public Locale locale() {
        return locale;
    }

    /** The sentence of a key; pairs of placeholder and value after it. Throws for a key without one. */
    public String of(String key, Object... pairs) {
        String text = screens.getString(key);
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            arguments.put(pairs[i].toString(), pairs[i + 1].toString());
        }
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    public boolean has(String key) {
        return screens.containsKey(key);
    }

    /** The sentence of a message, as REST tells it. */
    public String message(String key, Map<String, String> arguments) {
        return Messages.text(locale, key, arguments);
    }

    /** The label of an identifier: a phase, a status, a role; itself where it has none. */
    public String label(Object identifier) {
        return Messages.label(locale, identifier.toString());
    }

    public String day(LocalDate day) {
        return isJapanese() ? Wareki.day(day) : day.toString();
    }

    /** A date as precisely as it is known; empty for none. */
    public String date(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        return isJapanese() ? Wareki.date(date) : date.text();
    }

    /** The short form of tables; empty for none. */
    public String shortDate(@Nullable PartialDate date) {
        if (date == null) {
            return "";
        }
        return isJapanese() ? Wareki.shortDate(date) : date.text();
    }

    public String fiscalYear(FiscalYear year) {
        return isJapanese() ? Wareki.fiscalYear(year) : year.toString();
    }

    /** A moment in Japan to the second. */
    public String instant(Instant instant) {
        return day(Japan.day(instant)) + " "
                + CLOCK.format(instant.atZone(Japan.ZONE).truncatedTo(ChronoUnit.SECONDS));
    }

    private boolean isJapanese() {
        return Locale.JAPANESE.equals(locale);
    }
}
