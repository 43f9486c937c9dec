package jp.ikodaicho.api.edge;

import java.util.Set;

/** A kind of aggregate whose facts can be taken back 取消 by the entry they were recorded with. */
public interface Withdrawable {

    /** Name of the aggregate type. */
    String kind();

    /**
     * The command that takes back one aggregate's share of an entry.
     *
     * @param entry correlation id of the entry
     * @param sequences its events in that aggregate
     */
    Object withdrawal(String entry, Set<Long> sequences, String reason);
}
