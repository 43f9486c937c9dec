package jp.ikodaicho.api.business;

import java.time.InstantSource;
import java.util.List;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.view.Question;
import jp.ikodaicho.projections.view.RowStore;
import org.springframework.stereotype.Component;

/** The businesses of a body as they are now, for entries that name them in other words than their ids. */
@Component
class RegisteredBusinesses {

    private final RowStore rows;
    private final InstantSource clock;

    RegisteredBusinesses(RowStore rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    List<BusinessAnswer> of(MunicipalityCode municipality) {
        return BusinessQueries.all(new Question(rows.of(municipality), null, Japan.day(clock.instant())));
    }
}
