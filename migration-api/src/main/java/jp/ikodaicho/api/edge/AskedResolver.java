package jp.ikodaicho.api.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.record.AsOf;
import jp.ikodaicho.projections.record.RecordNumbers;
import jp.ikodaicho.projections.view.AsOfRows;
import jp.ikodaicho.projections.view.Question;
import jp.ikodaicho.projections.view.RowStore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code asOf} and {@code factDate} of every GET and names in headers what the answer is the state of. */
@Component
public class AskedResolver implements HandlerMethodArgumentResolver {

    /** Years of four digits; the JDK reads those of nine too. */
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final RecordNumbers records;
    private final RowStore live;
    private final LogReader log;
    private final InstantSource clock;
    private final ReadYourWrite readYourWrite;

    AskedResolver(
            RecordNumbers records, RowStore live, LogReader log, InstantSource clock, ReadYourWrite readYourWrite) {
        this.records = records;
        this.live = live;
        this.log = log;
        this.clock = clock;
        this.readYourWrite = readYourWrite;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        HttpServletResponse response =
                Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class), "no response");
        MunicipalityCode body = SentResolver.municipality(request);
        LocalDate factDate = factDate(request.getParameter("factDate"));
        String asOf = request.getParameter("asOf");
        Asked asked = asOf == null ? present(body, factDate, response) : past(body, point(body, asOf), factDate);
        response.setHeader("X-As-Of-Record", Long.toString(asked.basis().record()));
        return asked;
    }

    private Asked present(MunicipalityCode body, @Nullable LocalDate factDate, HttpServletResponse response) {
        readYourWrite.await(body, response);
        LocalDate day = factDate == null ? Japan.day(clock.instant()) : factDate;
        Asked.Basis basis = new Asked.Basis(records.last(body), null, factDate);
        return new Asked(body, new Question(live.of(body), factDate, day), basis);
    }

    private Asked past(MunicipalityCode body, RecordNumbers.Point point, @Nullable LocalDate factDate) {
        LocalDate day = factDate == null ? Japan.day(point.recordedAt()) : factDate;
        Asked.Basis basis = new Asked.Basis(point.record(), point.recordedAt(), factDate);
        return new Asked(body, new Question(new AsOfRows(log, body, point.record()), factDate, day), basis);
    }

    /** The state of a body at an asOf, for questions that compare two. */
    public Asked at(MunicipalityCode body, String asOf, @Nullable LocalDate factDate) {
        return past(body, point(body, asOf), factDate);
    }

    /**
     * What the installation held when a body is asked for: published files and lists that are everybody's, as they were known
     * at the same recorded time.
     */
    public Asked installation(Asked body) {
        Instant recordedAt = body.basis().recordedAt();
        MunicipalityCode installation = MunicipalityCode.INSTALLATION;
        LocalDate factDate = body.question().factDate();
        if (recordedAt == null) {
            Asked.Basis basis = new Asked.Basis(records.last(installation), null, factDate);
            return new Asked(
                    installation,
                    new Question(
                            live.of(installation), factDate, body.question().day()),
                    basis);
        }
        RecordNumbers.Point point =
                records.resolve(installation, new AsOf.At(recordedAt)).orElseThrow();
        return past(installation, point, factDate);
    }

    /** The point of an asOf; throws 400 for one that cannot be read, 404 for a record number that does not exist. */
    public RecordNumbers.Point point(MunicipalityCode body, String asOf) {
        try {
            return records.resolve(body, AsOf.parse(asOf))
                    .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-record", Map.of("asOf", asOf)));
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "as-of-form", Map.of("asOf", asOf));
        }
    }

    /** The last record number before an instant, a day or a record: what {@code from} excludes. */
    public long before(MunicipalityCode body, String from) {
        try {
            return switch (AsOf.parse(from)) {
                case AsOf.RecordNumber(long number) -> number - 1;
                case AsOf.At(Instant instant) -> last(body, new AsOf.At(instant.minusMillis(1)));
                case AsOf.EndOf(LocalDate day) -> last(body, new AsOf.EndOf(day.minusDays(1)));
            };
        } catch (IllegalArgumentException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "as-of-form", Map.of("asOf", from));
        }
    }

    private long last(MunicipalityCode body, AsOf instant) {
        return records.resolve(body, instant).map(RecordNumbers.Point::record).orElse(0L);
    }

    private static @Nullable LocalDate factDate(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text.matches(DAY) ? text : "");
        } catch (DateTimeException e) {
            throw new Problem(HttpStatus.BAD_REQUEST, "fact-date-form", Map.of("factDate", text));
        }
    }
}
