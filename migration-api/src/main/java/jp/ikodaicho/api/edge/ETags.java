package jp.ikodaicho.api.edge;

import jp.ikodaicho.domain.shared.Precondition;
import org.jspecify.annotations.Nullable;

/** Entity tags of aggregates: {@code "v17"} is the state after the event with sequence 17. */
public final class ETags {

    private ETags() {}

    public static String version(long sequence) {
        return "\"v" + sequence + "\"";
    }

    /** For an entry that needs to have seen nothing: what the client says it has seen counts, if it says so. */
    public static Precondition ifSent(@Nullable String ifMatch) {
        return ifMatch == null ? new Precondition.None() : precondition(ifMatch);
    }

    /** What the client says it has seen; a tag that is none of ours was never current. */
    public static Precondition precondition(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return new Precondition.Missing();
        }
        return new Precondition.Seen(ifMatch.matches("v\\d{1,18}") ? Long.parseLong(ifMatch.substring(1)) : -1);
    }
}
