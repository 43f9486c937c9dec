package jp.ikodaicho.domain.entry;

import java.util.List;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Rejection;

/** What became of an entry. */
public sealed interface EntryResult {

    /**
     * Stored, durably; no events if all of it was on record before.
     *
     * @param events in the order of the entry
     */
    record Stored(List<EventRef> events) implements EntryResult {
        public Stored {
            events = List.copyOf(events);
        }
    }

    /** Nothing was stored; every aggregate that refused, by name. */
    record Refused(List<Refusal> refusals) implements EntryResult {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** An event by its aggregate and sequence. */
    record EventRef(AggregateId aggregate, long sequence) {}

    /** Why one aggregate refused its step. */
    record Refusal(AggregateId aggregate, Rejection rejection) {}
}
