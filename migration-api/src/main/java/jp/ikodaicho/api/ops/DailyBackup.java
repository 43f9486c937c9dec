package jp.ikodaicho.api.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.Japan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * On an H2 file the program says at start what that file can and cannot survive, and copies it every night beside itself; the
 * last 14 copies are kept. On PostgreSQL it does neither: backup is the database's own.
 */
@Component
@Profile("!demo")
class DailyBackup implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);
    private static final String H2_FILE = "jdbc:h2:file:";
    private static final int KEPT = 14;

    private final JdbcTemplate jdbc;
    private final InstantSource clock;
    private final String url;

    DailyBackup(JdbcTemplate jdbc, InstantSource clock, @Value("${spring.datasource.url}") String url) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.url = url;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (url.startsWith(H2_FILE)) {
            LOG.warn(
                    "内蔵データベース（H2ファイル）で動いています。強制終了には耐えますが、停電には耐えません。"
                            + "毎日 {} に控えを作ります。本番にはPostgreSQLをお使いください（docs/operations.md）。",
                    folder());
        }
    }

    @Scheduled(cron = "${ikodaicho.backup.cron:0 0 2 * * *}", zone = "Asia/Tokyo")
    void backup() throws IOException {
        if (url.startsWith(H2_FILE)) {
            Path folder = Files.createDirectories(folder());
            Path file = folder.resolve("ikodaicho-" + Japan.day(clock.instant()) + ".zip");
            jdbc.execute("backup to '" + file.toString().replace("'", "''") + "'");
            forgetOldest(folder);
            LOG.info("控えを作りました: {}", file);
        }
    }

    private static void forgetOldest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
                Files.delete(old);
            }
        }
    }

    private Path folder() {
        String file = url.substring(H2_FILE.length()).split(";", 2)[0];
        return Path.of(file).toAbsolutePath().normalize().resolveSibling("backup");
    }
}
