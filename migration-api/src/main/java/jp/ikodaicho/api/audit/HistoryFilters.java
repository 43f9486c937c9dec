package jp.ikodaicho.api.audit;

import java.util.Map;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.api.edge.AskedResolver;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.initiative.InitiativeAggregate;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.audit.History;
import jp.ikodaicho.projections.log.EventCodec;
import jp.ikodaicho.projections.log.LogReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Reads what a history is narrowed to; a value that means nothing is refused instead of finding nothing. */
@Component
class HistoryFilters {

    private static final int LIMIT = 100;
    private static final int HIGHEST_LIMIT = 500;

    private final AskedResolver points;
    private final EventCodec codec;

    HistoryFilters(AskedResolver points, EventCodec codec) {
        this.points = points;
        this.codec = codec;
    }

    History.Criteria criteria(HistoryFilter filter, Asked asked) {
        MunicipalityCode body = asked.municipality();
        long from = filter.from() == null ? 0 : points.before(body, filter.from());
        long to = filter.to() == null
                ? Long.MAX_VALUE
                : points.point(body, filter.to()).record();
        LogReader.Slice slice = new LogReader.Slice(
                body,
                Math.max(from, after(filter.after())),
                Math.min(to, asked.basis().record()),
                subject(filter.business(), filter.initiative()),
                type(filter.type()));
        return new History.Criteria(
                slice, phase(filter.phase()), filter.actor(), asked.basis().factDate());
    }

    static int limit(HistoryFilter filter) {
        String limit = filter.limit();
        if (limit == null) {
            return LIMIT;
        }
        int number = limit.matches("\\d{1,3}") ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > HIGHEST_LIMIT) {
            throw new Problem(HttpStatus.BAD_REQUEST, "limit-range", Map.of("limit", limit));
        }
        return number;
    }

    private static long after(@Nullable String after) {
        if (after == null) {
            return 0;
        }
        if (!after.matches("\\d{1,18}")) {
            throw new Problem(HttpStatus.BAD_REQUEST, "after-form", Map.of("after", after));
        }
        return Long.parseLong(after);
    }

    private @Nullable String type(@Nullable String type) {
        if (type != null && codec.catalogue().find(type).isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "unknown-event-type", Map.of("type", type));
        }
        return type;
    }

    private static LogReader.@Nullable Subject subject(@Nullable String business, @Nullable String initiative) {
        if (business != null && initiative != null) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST, "one-subject", Map.of("business", business, "initiative", initiative));
        }
        if (initiative != null) {
            return new LogReader.Subject(InitiativeAggregate.KIND, initiative);
        }
        return business == null ? null : new LogReader.Subject(BusinessAggregate.KIND, business);
    }

    private static @Nullable Phase phase(@Nullable String phase) {
        return phase == null
                ? null
                : Phase.find(phase)
                        .orElseThrow(
                                () -> new Problem(HttpStatus.BAD_REQUEST, "unknown-phase", Map.of("phase", phase)));
    }
}
