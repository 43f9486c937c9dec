package jp.ikodaicho.api.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.ikodaicho.domain.shared.MunicipalityCode;

/** The body a request was let into, for whoever answers it when nobody else can: a page that says what is the matter. */
public final class AdmittedBody {

    private static final String NAME = AdmittedBody.class.getName();

    private AdmittedBody() {}

    /** Remembers that the sender of a request may read a body. */
    public static void keep(HttpServletRequest request, MunicipalityCode body) {
        request.setAttribute(NAME, body);
    }

    /** Empty where the request is about no body, or about one its sender may not read. */
    public static Optional<MunicipalityCode> of(HttpServletRequest request) {
        return Optional.ofNullable((MunicipalityCode) request.getAttribute(NAME));
    }
}
