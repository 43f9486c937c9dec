package jp.ikodaicho.api.published;

import java.util.Map;
import jp.ikodaicho.api.edge.Messages;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Which of the numbers of progress a rate is, never shown without it.
 *
 * @param code {@code step-rate}, {@code live-systems} or {@code all-twenty}; {@code published-step-rate} for the rounded column
 * @param name what it is called
 * @param definition what it counts, in the language asked for
 */
public record Indicator(String code, String name, String definition) {

    /** The indicator of a code; throws {@link java.util.MissingResourceException} for an unknown one. */
    public static Indicator of(String code) {
        var locale = LocaleContextHolder.getLocale();
        return new Indicator(
                code,
                Messages.text(locale, "indicator." + code + ".name", Map.of()),
                Messages.text(locale, "indicator." + code + ".definition", Map.of()));
    }
}
