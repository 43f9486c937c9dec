package jp.ikodaicho.api.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The access log: who signed in, read, or was denied what. Never the event log. */
@Component
class AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(AccessLog.class);
    private static final int LONGEST_PATH = 500;
    private static final int LONGEST_NAME = 64;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    AccessLog(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** One request. */
    record Line(
            Instant at,
            @Nullable String account,
            @Nullable String municipality,
            String method,
            String path,
            int status,
            @Nullable String reason,
            String remote) {}

    /** A line with its number. */
    record Numbered(long id, Line line) {}

    /** Writes a line; where that fails the request goes on and the failure is told loudly, with the line. */
    void write(Line line) {
        try {
            jdbc.sql("insert into access_log (at_ms, account, municipality, method, path, status, reason, remote)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            line.at().toEpochMilli(),
                            cut(line.account(), LONGEST_NAME),
                            line.municipality(),
                            line.method(),
                            cut(line.path(), LONGEST_PATH),
                            line.status(),
                            line.reason(),
                            line.remote()))
                    .update();
        } catch (DataAccessException e) {
            LOG.error("not in the access log: {}", line, e);
        }
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    /** Lines after a number, oldest first. */
    List<Numbered> after(long id, int limit) {
        return jdbc.sql("select * from access_log where id > ? order by id fetch first ? rows only")
                .params(id, limit)
                .query(AccessLog::numbered)
                .list();
    }

    @SuppressWarnings("NullAway") // columns that may be empty
    private static Numbered numbered(ResultSet row, int index) throws SQLException {
        Line line = new Line(
                Instant.ofEpochMilli(row.getLong("at_ms")),
                row.getString("account"),
                row.getString("municipality"),
                row.getString("method"),
                row.getString("path"),
                row.getInt("status"),
                row.getString("reason"),
                row.getString("remote"));
        return new Numbered(row.getLong("id"), line);
    }
}
