package jp.ikodaicho.api.business;

import java.util.Map;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.projections.log.LogReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The events that corrections name by their ids. */
@Component
class CorrectedEvents {

    private final LogReader log;

    CorrectedEvents(LogReader log) {
        this.log = log;
    }

    /** Its sequence in that business; throws 422 {@code unknown-event} for one that is not of it. */
    long sequence(AggregateId business, String event) {
        return log.find(business.municipality(), event)
                .filter(logged -> logged.aggregate().equals(business))
                .orElseThrow(
                        () -> new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-event", Map.of("event", event)))
                .recorded()
                .sequence();
    }
}
