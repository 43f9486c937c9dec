package jp.ikodaicho.api.characters.delivery;

import java.time.InstantSource;
import jp.ikodaicho.api.edge.ReadYourWrite;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.view.Question;
import jp.ikodaicho.projections.view.RowStore;
import org.springframework.stereotype.Component;

/** Return files as they stand when somebody reports on one. */
@Component
class ReturnFileReports {

    private final RowStore rows;
    private final ReadYourWrite readYourWrite;
    private final InstantSource clock;

    ReturnFileReports(RowStore rows, ReadYourWrite readYourWrite, InstantSource clock) {
        this.rows = rows;
        this.readYourWrite = readYourWrite;
        this.clock = clock;
    }

    /** Throws 404 {@code unknown-return-file}. */
    ReturnFileReport of(MunicipalityCode body, String systemPackage, int number) {
        readYourWrite.await(body);
        Question now = new Question(rows.of(body), null, Japan.day(clock.instant()));
        return ReturnFileReport.on(now, systemPackage, number);
    }
}
