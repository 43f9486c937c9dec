package jp.ikodaicho.api.access;

import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Keeps what concerns the whole installation to its administrators. */
@Component
public class Administrators {

    private final Actors actors;

    Administrators(Actors actors) {
        this.actors = actors;
    }

    /** Throws 403 unless the present request is an administrator's. */
    public void only() {
        if (!present()) {
            throw new Problem(HttpStatus.FORBIDDEN, "only-an-administrator");
        }
    }

    /** Whether the present request is an administrator's. */
    public boolean present() {
        return actors.in(MunicipalityCode.INSTALLATION, null).has(Role.ADMINISTRATOR);
    }
}
