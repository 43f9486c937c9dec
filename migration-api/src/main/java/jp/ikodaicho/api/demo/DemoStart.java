package jp.ikodaicho.api.demo;

import java.util.List;
import java.util.stream.Collectors;
import jp.ikodaicho.api.access.DemoAccounts;
import jp.ikodaicho.api.characters.delivery.RetoldDeliveries;
import jp.ikodaicho.api.characters.glyph.VendorPictures;
import jp.ikodaicho.api.edge.ViewsCaughtUp;
import jp.ikodaicho.api.startingdata.StartingDataLoader;
import jp.ikodaicho.api.startingdata.StartingDataReader;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.municipality.MunicipalityView;
import jp.ikodaicho.projections.view.RowStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills the demo when it starts: 龍ケ崎市 from the slides and nothing else, 見本市 with its made-up history. A second start
 * adds nothing.
 */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private static final List<MunicipalityCode> BODIES = List.of(new MunicipalityCode("082082"), SampleHistory.CODE);

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final StartingDataLoader loader;
    private final DemoAccounts accounts;
    private final RowStore rows;
    private final ViewsCaughtUp views;
    private final VendorPictures pictures;
    private final RetoldDeliveries deliveries;
    private final String port;

    DemoStart(
            StartingDataLoader loader,
            DemoAccounts accounts,
            RowStore rows,
            ViewsCaughtUp views,
            VendorPictures pictures,
            RetoldDeliveries deliveries,
            @Value("${server.port}") String port) {
        this.loader = loader;
        this.accounts = accounts;
        this.rows = rows;
        this.views = views;
        this.pictures = pictures;
        this.deliveries = deliveries;
        this.port = port;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int events = loader.load(new StartingDataReader().ryugasaki());
        LOG.info("龍ケ崎市: {} events", events);
        if (rows.of(SampleHistory.CODE).all(new MunicipalityView()).isEmpty()) {
            List<Entry> history = SampleHistory.entries();
            pictures.keep(SampleHistory.CODE, SampleHistory.pictures(history));
            LOG.info("見本市: {} events", loader.retell(history, deliveries::asMade));
        }
        String password = accounts.create(BODIES);
        BODIES.forEach(views::await);
        views.await(MunicipalityCode.INSTALLATION);
        greet(password);
    }

    private void greet(String password) {
        String names = DemoAccounts.all().stream()
                .map(account -> account.username() + "（" + account.name() + "）")
                .collect(Collectors.joining("、"));
        LOG.info("http://127.0.0.1:{}", port);
        LOG.info("アカウント: {}", names);
        LOG.info("パスワード（共通）: {}", password);
        LOG.info("起動しました");
    }
}
