package jp.ikodaicho.api.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.shared.DateFormatException;
import jp.ikodaicho.projections.record.SealingLagException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Every refusal and every failure as problem+json or as a page, in the language asked for; nothing of the inside shows. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemPages pages;

    ProblemAdvice(ProblemPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(Problem.class)
    ResponseEntity<Object> problem(Problem problem) {
        return answer(problem, new HttpHeaders());
    }

    @ExceptionHandler(SealingLagException.class)
    ResponseEntity<Object> behind(SealingLagException behind) {
        LOG.error("cannot answer as of an instant", behind);
        return answer(new Problem(HttpStatus.SERVICE_UNAVAILABLE, "record-numbers-behind"), new HttpHeaders());
    }

    /** A query with a percent sign or bytes that are none, or a header the firewall does not let anybody read. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<Object> unreadable(RuntimeException unreadable) {
        return answer(new Problem(HttpStatus.BAD_REQUEST, "http-400"), new HttpHeaders());
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> failure(Exception failure, WebRequest request) {
        LOG.error("request failed: {}", request.getDescription(false), failure);
        return answer(new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "failure"), new HttpHeaders());
    }

    /** One broken rule of the body: where, and what to do. */
    record FieldProblem(String pointer, String message) {}

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        List<FieldProblem> errors = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> new FieldProblem("/" + error.getField().replace('.', '/'), sentence(error, locale)))
                .toList();
        Problem problem = new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-body").with("errors", errors);
        return answer(problem, headers);
    }

    private static String sentence(FieldError error, Locale locale) {
        String code = error.getCode() == null ? "" : error.getCode();
        String key = Messages.has("invalid." + code) ? "invalid." + code : "invalid.other";
        return Messages.text(locale, key, Map.of("field", error.getField()));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(unreadable(unreadable.getCause()), headers);
    }

    private static Problem unreadable(@Nullable Throwable cause) {
        String pointer = cause instanceof JacksonException e ? BodyPointer.of(e) : "";
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof Problem problem) {
                return problem;
            }
            if (inner instanceof DateFormatException date) {
                return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "date-format", Map.of("value", date.text()))
                        .with("pointer", pointer);
            }
        }
        String place = pointer.isEmpty() ? "whole-body" : pointer;
        return new Problem(HttpStatus.BAD_REQUEST, "unreadable-body", Map.of("place", place)).with("pointer", pointer);
    }

    /** Told with what this address takes: JSON, or a file. */
    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String supported = e.getSupportedMediaTypes().stream()
                .map(MediaType::toString)
                .distinct()
                .collect(Collectors.joining(","));
        return answer(
                new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "http-415", Map.of("supported", supported)), headers);
    }

    /** What Spring itself refuses: unknown path, method, media type, parameter. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(Problem.ofStatus(status.value()), headers);
    }

    private ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        request.setAttribute(Problem.CODE, problem.code());
        if (pages.wanted(request)) {
            ResponseEntity<byte[]> page = pages.page(request, problem);
            return ResponseEntity.status(page.getStatusCode())
                    .headers(page.getHeaders())
                    .body(page.getBody());
        }
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.detail(LocaleContextHolder.getLocale()));
    }
}
