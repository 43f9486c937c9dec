package jp.ikodaicho.api.edge;

import java.time.Instant;

/** Names of staff, who stand in events by id: the one dated table outside the log (docs/adr/0007). */
public interface StaffNames {

    /** The name a person had at that moment; the id where none is on record. */
    String nameOn(String staffId, Instant moment);
}
