package jp.ikodaicho.api.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Japanese, unless {@code Accept-Language} prefers English. Whatever cannot be read, and every other language, is Japanese:
 * the machine's own language has no say.
 */
final class Languages implements LocaleResolver {

    private static final List<Locale> KNOWN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        List<String> asked = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(String.join(",", asked));
            return Objects.requireNonNullElse(Locale.lookup(ranges, KNOWN), Locale.JAPANESE);
        } catch (IllegalArgumentException unreadable) {
            return Locale.JAPANESE;
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is the client's to choose");
    }
}
