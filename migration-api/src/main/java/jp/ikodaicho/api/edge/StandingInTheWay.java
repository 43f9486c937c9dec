package jp.ikodaicho.api.edge;

import jp.ikodaicho.domain.entry.EntryResult.Refusal;

/** Where what an entry was refused for is to be seen; a feature has one for each code it can say that of. */
public interface StandingInTheWay {

    /**
     * Member {@code see} of a problem.
     *
     * @param resource path over REST
     * @param page path of the screen
     */
    record See(String resource, String page) {}

    /** Stable code of the refusal. */
    String code();

    See see(Refusal refusal);
}
