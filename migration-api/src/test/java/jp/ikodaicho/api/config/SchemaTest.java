package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;

/** The log is append-only, and the two schemas are one. */
class SchemaTest {

    private static final Pattern CHANGE_OF_THE_LOG = Pattern.compile(
            "\\b(update\\s+(event_log|record)\\b|delete\\s+from\\s+(event_log|record)\\b"
                    + "|truncate\\s+(table\\s+)?(event_log|record)\\b|merge\\s+into\\s+(event_log|record)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static RunningLog postgresql;

    @BeforeAll
    static void start() {
        postgresql = RunningLog.on(Database.POSTGRESQL.fresh());
        postgresql.registered(RunningLog.RYUGASAKI, "example");
        postgresql.awaitCaughtUp();
    }

    @AfterAll
    static void stop() {
        postgresql.close();
    }

    @ParameterizedTest
    @CsvSource({
        "update event_log set payload = payload",
        "delete from event_log",
        "truncate event_log",
        "update record set number = number + 1",
        "delete from record",
        "truncate record"
    })
    void changeOfTheLog_isRefused_byRightAndByTrigger(String sql) {
        assertThatThrownBy(() -> postgresql.jdbc().sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");

        postgresql.jdbc().sql("grant all on event_log, record to current_user").update();
        try {
            assertThatThrownBy(() -> postgresql.jdbc().sql(sql).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("is append-only");
        } finally {
            postgresql
                    .jdbc()
                    .sql("revoke update, delete, truncate on event_log, record from current_user")
                    .update();
        }
        assertThat(postgresql.count("event_log")).isEqualTo(1);
        assertThat(postgresql.count("record")).isEqualTo(1);
    }

    @Test
    void payloads_areBytesInTheRow() {
        assertThat(postgresql
                        .jdbc()
                        .sql("select column_name from information_schema.columns where data_type = 'bytea'"
                                + " and table_name = 'event_log'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("payload", "metadata");
        assertThat(postgresql.number("select count(*) from pg_largeobject_metadata"))
                .isZero();
        assertThat(postgresql.number("select count(*) from information_schema.columns where table_schema = 'public'"
                        + " and data_type = 'oid'"))
                .isZero();
    }

    @Test
    void rowKeys_areOrderedByTheirBytes() {
        assertThat(postgresql
                        .jdbc()
                        .sql("select collation_name from information_schema.columns"
                                + " where table_name = 'view_row' and column_name = 'row_key'")
                        .query(String.class)
                        .single())
                .isEqualTo("C");
    }

    @Test
    void bothDatabases_haveTheSameColumns() {
        try (RunningLog h2 = RunningLog.on(Database.H2.fresh())) {
            assertThat(columns(h2)).isNotEmpty().isEqualTo(columns(postgresql));
        }
    }

    private static List<String> columns(RunningLog log) {
        return log
                .jdbc()
                .sql("select table_name, column_name, is_nullable from information_schema.columns"
                        + " where lower(table_schema) = 'public'")
                .query((row, i) ->
                        (row.getString(1) + "." + row.getString(2) + " " + row.getString(3)).toLowerCase(Locale.ROOT))
                .list()
                .stream()
                .filter(column -> !column.startsWith("flyway_"))
                .sorted()
                .toList();
    }

    /** Law 10; on H2, which has no such trigger, the only guard. */
    @Test
    void noSourceChangesTheLog() throws IOException {
        for (String module : List.of("migration-domain", "projections", "migration-api")) {
            try (Stream<Path> sources = Files.walk(Path.of("..", module, "src", "main"))) {
                assertThat(sources.filter(Files::isRegularFile).filter(SchemaTest::changesTheLog))
                        .as("sources that change the log")
                        .isEmpty();
            }
        }
    }

    private static boolean changesTheLog(Path source) {
        try {
            String name = source.getFileName().toString();
            return (name.endsWith(".java") || name.endsWith(".sql"))
                    && CHANGE_OF_THE_LOG
                            .matcher(joined(Files.readString(source)))
                            .find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Java's texts over several lines as one. */
    private static String joined(String source) {
        return source.replaceAll("\"\\s*\\+\\s*\"", "");
    }
}
