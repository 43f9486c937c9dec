package jp.ikodaicho.api.startingdata;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** {@code serve --load=FILE}: records a city's own starting data when the program starts; again and again adds nothing. */
@Component
class LoadAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LoadAtStart.class);

    private final StartingDataLoader loader;
    private final String file;

    LoadAtStart(StartingDataLoader loader, @Value("${load:}") String file) {
        this.loader = loader;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!file.isBlank()) {
            int events = loader.load(new StartingDataReader().read(Path.of(file)));
            LOG.info("開始データ {} を読み込みました（新しい記録 {} 件）", file, events);
        }
    }
}
