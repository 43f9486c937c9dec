package jp.ikodaicho.projections.record;

import java.util.function.Supplier;
import jp.ikodaicho.domain.shared.MunicipalityCode;

/** Keeps the entries of a body, which run beside each other, apart from what must know that none of them is under way. */
public interface BodyLock {

    /** Lets an entry begin when nobody is alone with the body; until the present transaction ends, nobody will be. */
    void share(MunicipalityCode municipality);

    /** Does something, in a transaction of its own, when the entries under way have ended, while no other begins. */
    <T> T alone(MunicipalityCode municipality, Supplier<T> something);
}
