package jp.ikodaicho.api.characters.glyph;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The pictures of external characters as vendors sent them, each kept once in a body under the SHA-256 that events name. They
 * are written before the entry that names them and never changed: of an entry that is refused at most a picture stays that
 * nothing names.
 */
@Component
public class VendorPictures {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final InstantSource clock;

    public VendorPictures(JdbcClient jdbc, JdbcTemplate batches, InstantSource clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** The bytes of a picture, as they came; empty where the body has none of that name. */
    public Optional<byte[]> find(MunicipalityCode body, String sha256) {
        return jdbc.sql("select bytes from vendor_picture where municipality = ? and sha256 = ?")
                .params(body.text(), sha256)
                .query((row, i) -> row.getBytes("bytes"))
                .optional();
    }

    /** Which of these names the body has no picture of. */
    public Set<String> missing(MunicipalityCode body, Collection<String> sha256) {
        Set<String> missing = new HashSet<>(sha256);
        List<String> asked = List.copyOf(missing);
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            jdbc.sql("select sha256 from vendor_picture where municipality = :body and sha256 in (:asked)")
                    .param("body", body.text())
                    .param("asked", asked.subList(from, Math.min(from + AT_ONCE, asked.size())))
                    .query(String.class)
                    .list()
                    .forEach(missing::remove);
        }
        return missing;
    }

    /** Keeps pictures; what is there already is left as it is, whoever brought it. */
    public void keep(MunicipalityCode body, Collection<VendorPicture> pictures) {
        Map<String, VendorPicture> byName = new LinkedHashMap<>();
        pictures.forEach(picture -> byName.put(picture.sha256(), picture));
        byName.keySet().retainAll(missing(body, byName.keySet()));
        try {
            insert(body, List.copyOf(byName.values()));
        } catch (DuplicateKeyException somebodyElseWasFaster) {
            keep(body, byName.values());
        }
    }

    private void insert(MunicipalityCode body, List<VendorPicture> pictures) {
        long now = clock.millis();
        batches.batchUpdate(
                "insert into vendor_picture (municipality, sha256, media_type, bytes, stored_ms) values (?, ?, ?, ?, ?)",
                pictures,
                AT_ONCE,
                (statement, picture) -> {
                    statement.setString(1, body.text());
                    statement.setString(2, picture.sha256());
                    statement.setString(3, picture.type().mediaType());
                    statement.setBytes(4, picture.bytes());
                    statement.setLong(5, now);
                });
    }
}
