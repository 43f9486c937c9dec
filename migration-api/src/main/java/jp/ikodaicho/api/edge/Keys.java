package jp.ikodaicho.api.edge;

import java.util.Map;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.http.HttpStatus;

/** Keys of aggregates as they come in paths and bodies. */
public final class Keys {

    /** What a key in a body must look like. */
    public static final String FORM = "[a-z0-9][a-z0-9-]{0,63}";

    private Keys() {}

    /** The identity a path names; a text that can be no key is as unknown as one nobody registered: 404 {@code unknown-KIND}. */
    public static AggregateId of(MunicipalityCode body, String kind, String key) {
        if (!AggregateId.isKey(key)) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-" + kind, Map.of("subject", key));
        }
        return new AggregateId(body, kind, key);
    }
}
