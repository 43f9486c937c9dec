package jp.ikodaicho.projections.log;

import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.DomainEvent;
import jp.ikodaicho.domain.shared.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * An event read from the log.
 *
 * @param position place in the whole log; rises, may have gaps
 * @param record its record number in its body, null while it is not sealed yet
 * @param type stable name
 */
public record LoggedEvent(
        long position,
        @Nullable Long record,
        String id,
        String type,
        String revision,
        AggregateId aggregate,
        Recorded<DomainEvent> recorded) {

    /** The same without its record number: as it was when it was stored, before it was sealed. */
    public LoggedEvent asStored() {
        return new LoggedEvent(position, null, id, type, revision, aggregate, recorded);
    }
}
