package jp.ikodaicho.api.demo;

import jp.ikodaicho.api.startingdata.StartingDataLoader;
import jp.ikodaicho.api.startingdata.StartingDataReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills the demo when it starts: 龍ケ崎市 from the slides and nothing else. A second start adds nothing. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final StartingDataLoader loader;

    DemoStart(StartingDataLoader loader) {
        this.loader = loader;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int events = loader.load(new StartingDataReader().ryugasaki());
        LOG.info("龍ケ崎市: {} events", events);
    }
}
