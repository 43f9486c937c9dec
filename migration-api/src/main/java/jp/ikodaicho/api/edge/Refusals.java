package jp.ikodaicho.api.edge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.ikodaicho.domain.entry.EntryResult.Refusal;
import jp.ikodaicho.domain.entry.EntryResult.Refused;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.projections.audit.EventAnswer;
import jp.ikodaicho.projections.log.EventCodec;
import jp.ikodaicho.projections.log.LogReader;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * A refused entry as a problem: one status for all, the gravest refusal first, every refusing aggregate named, and for a stale
 * one the events since the version the client has seen.
 */
@Component
class Refusals {

    private final LogReader log;
    private final EventCodec codec;
    private final SpokenArguments spoken;
    private final List<StandingInTheWay> inTheWay;

    Refusals(LogReader log, EventCodec codec, SpokenArguments spoken, List<StandingInTheWay> inTheWay) {
        this.log = log;
        this.codec = codec;
        this.spoken = spoken;
        this.inTheWay = inTheWay;
    }

    /**
     * One refusal of several.
     *
     * @param subject key of the aggregate that refused
     */
    record Told(String subject, String code, String message) {}

    Problem problem(Refused refused) {
        List<Refusal> gravestFirst = refused.refusals().stream()
                .sorted(Comparator.comparingInt(r -> gravity(r.rejection().kind())))
                .toList();
        Refusal first = gravestFirst.getFirst();
        Problem problem =
                new Problem(status(first.rejection().kind()), first.rejection().code(), arguments(first));
        Locale locale = LocaleContextHolder.getLocale();
        problem.with("errors", gravestFirst.stream().map(r -> told(r, locale)).toList());
        inTheWay.stream()
                .filter(known -> known.code().equals(first.rejection().code()))
                .findFirst()
                .ifPresent(known -> problem.with("see", known.see(first)));
        if (first.rejection().kind() == Rejection.Kind.STALE) {
            problem.with("since", since(gravestFirst));
        }
        return problem;
    }

    private Told told(Refusal refusal, Locale locale) {
        String key = "problem." + refusal.rejection().code() + ".detail";
        return new Told(
                refusal.aggregate().key(), refusal.rejection().code(), Messages.text(locale, key, arguments(refusal)));
    }

    private Map<String, String> arguments(Refusal refusal) {
        Map<String, String> arguments = new LinkedHashMap<>(spoken.of(refusal));
        arguments.put("subject", refusal.aggregate().key());
        return arguments;
    }

    private List<EventAnswer> since(List<Refusal> refusals) {
        return refusals.stream()
                .filter(refusal -> refusal.rejection().kind() == Rejection.Kind.STALE)
                .flatMap(refusal -> log.after(refusal.aggregate(), seen(refusal.rejection())).stream())
                .map(event -> EventAnswer.of(event, codec))
                .toList();
    }

    private static long seen(Rejection stale) {
        return Long.parseLong(stale.arguments().getOrDefault("seen", "-1"));
    }

    private static int gravity(Rejection.Kind kind) {
        return switch (kind) {
            case FORBIDDEN -> 0;
            case UNKNOWN -> 1;
            case PRECONDITION_REQUIRED -> 2;
            case STALE -> 3;
            case INVALID -> 4;
            case CONFLICT -> 5;
        };
    }

    private static HttpStatus status(Rejection.Kind kind) {
        return switch (kind) {
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case PRECONDITION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
    }
}
