package jp.ikodaicho.api.characters;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files between being looked at and being recorded, on whichever node: what is recorded is what was shown, whatever a browser
 * says. An account has few of them, for some hours.
 */
@Component
class StagedFiles {

    private static final Duration KEPT = Duration.ofHours(4);
    private static final int MOST = 3;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    StagedFiles(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose a file is, and for which package of which body. */
    record Owner(MunicipalityCode body, String systemPackage, String account) {}

    /**
     * A file.
     *
     * @param listedAs the package of the list whose lines are taken; null for all
     */
    record Staged(String id, String name, @Nullable String listedAs, byte[] bytes) {}

    /** Keeps a file; the oldest of an account that has too many are forgotten. Returns its id. */
    String keep(Owner owner, String name, @Nullable String listedAs, byte[] bytes) {
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        long now = clock.millis();
        jdbc.sql("delete from staged_file where staged_ms < ?")
                .param(now - KEPT.toMillis())
                .update();
        List<String> known = jdbc.sql("select id from staged_file where account = ? order by staged_ms desc, id desc")
                .param(owner.account())
                .query((row, i) -> row.getString("id"))
                .list();
        known.stream().skip(MOST - 1L).forEach(this::forget);
        jdbc.sql("insert into staged_file (id, municipality, account, system_package, file_name, listed_as, bytes,"
                        + " staged_ms) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        id, owner.body().text(), owner.account(), owner.systemPackage(), name, listedAs, bytes, now))
                .update();
        return id;
    }

    /** A file of this owner; empty for one that was recorded, is too old, or is somebody else's. */
    Optional<Staged> find(Owner owner, String id) {
        return jdbc.sql(
                        "select * from staged_file where id = ? and municipality = ? and system_package = ? and account = ?")
                .params(id, owner.body().text(), owner.systemPackage(), owner.account())
                .query((row, i) -> new Staged(
                        row.getString("id"),
                        row.getString("file_name"),
                        row.getString("listed_as"),
                        row.getBytes("bytes")))
                .optional();
    }

    void forget(String id) {
        jdbc.sql("delete from staged_file where id = ?").param(id).update();
    }
}
