package jp.ikodaicho.api.edge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Sentences of the product, Japanese first, English as the second language. Placeholders are named, {@code {phase}}; a value
 * that is an identifier is shown by its label ({@code label.character-mapping} 文字同定), a list by comma.
 */
public final class Messages {

    private static final String BUNDLE = "messages";

    private Messages() {}

    /** English where English is asked for, else Japanese. */
    public static Locale language(Locale asked) {
        return "en".equals(asked.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    public static boolean has(String key) {
        return bundle(Locale.JAPANESE).containsKey(key);
    }

    /** The sentence of a key; throws {@link java.util.MissingResourceException} for a key without one. */
    public static String text(Locale locale, String key, Map<String, String> arguments) {
        String text = bundle(locale).getString(key);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", label(locale, argument.getValue()));
        }
        return text;
    }

    /** The label of an identifier or of a comma-separated list of them; anything else as it is. */
    public static String label(Locale locale, String value) {
        ResourceBundle bundle = bundle(locale);
        return Arrays.stream(value.split(",", -1))
                .map(one -> bundle.containsKey("label." + one) ? bundle.getString("label." + one) : one)
                .collect(Collectors.joining(Locale.ENGLISH.equals(language(locale)) ? ", " : "、"));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                language(locale),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
