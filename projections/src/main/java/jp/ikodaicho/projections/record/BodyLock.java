package jp.ikodaicho.projections.record;

import java.util.List;
import java.util.function.Function;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import org.springframework.jdbc.core.RowMapper;

/**
 * Keeps the entries of a body, which run beside each other, apart from what must know that none of them is under way. Both begin
 * with a look at the database, which sees everything that was done under the lock before.
 */
public interface BodyLock {

    /** A look at the database. */
    record Look<T>(String sql, List<Object> params, RowMapper<T> row) {}

    /** How a transaction ends. */
    enum Ending {
        /** What it wrote is on disk. */
        DURABLE,
        /** What it wrote is seen by everybody, and is on disk at the latest with the next durable transaction of anybody. */
        VISIBLE
    }

    /** Lets an entry begin when nobody is alone with the body; until the present transaction ends, nobody will be. */
    <T> List<T> share(MunicipalityCode municipality, Look<T> look);

    /** Waits until the entries under way have ended, and lets no other begin until the present transaction ends: it may be one. */
    void exclude(MunicipalityCode municipality);

    /** Does something, in a transaction of its own, when the entries under way have ended, while no other begins. */
    <T, R> R alone(MunicipalityCode municipality, Ending ending, Look<T> look, Function<List<T>, R> something);
}
