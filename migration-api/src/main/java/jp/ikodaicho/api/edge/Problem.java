package jp.ikodaicho.api.edge;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Why a request is refused, as RFC 9457 problem+json: {@code type} is {@code /problems/} and the stable code, title and detail
 * are sentences of the message bundles {@code problem.CODE.title} and {@code problem.CODE.detail}.
 */
public final class Problem extends RuntimeException {

    /** Request attribute: code of the problem answered with, for the access log. */
    public static final String CODE = Problem.class.getName() + ".code";

    private static final long serialVersionUID = 1L;

    private final String code;
    private final HttpStatus status;
    private final transient Map<String, String> arguments;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    public Problem(HttpStatus status, String code, Map<String, String> arguments) {
        super(code);
        this.status = status;
        this.code = code;
        this.arguments = arguments;
    }

    public Problem(HttpStatus status, String code) {
        this(status, code, Map.of());
    }

    /** What Spring or the server refuses, by its status; one that has no sentences is told as 400, or 500 from there on. */
    static Problem ofStatus(int status) {
        HttpStatus known = HttpStatus.resolve(status);
        String code = "http-" + status;
        if (known != null && Messages.has("problem." + code + ".title")) {
            return new Problem(known, code);
        }
        return status >= HttpStatus.INTERNAL_SERVER_ERROR.value()
                ? new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "failure")
                : new Problem(HttpStatus.BAD_REQUEST, "http-400");
    }

    /** Adds a member of its own to the problem. */
    public Problem with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    /** A member added with {@link #with}; null where there is none. */
    public @Nullable Object extension(String member) {
        return extensions.get(member);
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public ProblemDetail detail(Locale locale) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("/problems/" + code));
        detail.setTitle(Messages.text(locale, "problem." + code + ".title", arguments));
        detail.setDetail(Messages.text(locale, "problem." + code + ".detail", arguments));
        detail.setProperty("code", code);
        extensions.forEach(detail::setProperty);
        return detail;
    }
}
