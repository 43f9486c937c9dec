package jp.ikodaicho.api.edge;

import java.util.Optional;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Who sent the present request. */
public interface Actors {

    /** Name of the account. */
    String account();

    /** Who that is in events and grants. */
    String staffId();

    /** The name that person has today, to show; the account where no name is on record, empty for nobody. */
    Optional<String> name();

    /** The person with the grants in force today in that body. */
    Actor in(MunicipalityCode municipality, @Nullable String onBehalfOf);
}
