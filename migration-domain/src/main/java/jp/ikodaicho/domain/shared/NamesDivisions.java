package jp.ikodaicho.domain.shared;

import java.util.List;

/** An event whose payload names divisions 課 by id: who tells it to people looks up what they were called (domain.md §6.4). */
public interface NamesDivisions {

    /** The ids, in the order of the payload; none where an optional one was not given. */
    List<String> divisions();
}
