package jp.ikodaicho.api.edge;

import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Who sent the present request. */
public interface Actors {

    /** Name of the account. */
    String account();

    /** Who that is in events and grants. */
    String staffId();

    /** The person with the grants in force today in that body. */
    Actor in(MunicipalityCode municipality, @Nullable String onBehalfOf);
}
