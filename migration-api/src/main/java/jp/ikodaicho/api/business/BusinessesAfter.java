package jp.ikodaicho.api.business;

import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.projections.business.BusinessRow;
import jp.ikodaicho.projections.business.BusinessView;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.view.Fold;
import org.springframework.stereotype.Component;

/** Businesses as they stood right after an entry, folded from the log: a repeated request gets the same answer. */
@Component
class BusinessesAfter {

    private final LogReader log;

    BusinessesAfter(LogReader log) {
        this.log = log;
    }

    /** A business that is registered, up to and including a version of it. */
    BusinessRow at(AggregateId business, long version) {
        Fold<BusinessRow, BusinessEvent> fold = new Fold<>(new BusinessView());
        log.after(business, -1).stream()
                .filter(event -> event.recorded().sequence() <= version)
                .forEach(fold::add);
        return fold.rows().values().iterator().next().row();
    }
}
