package jp.ikodaicho.projections.published;

import java.util.stream.Stream;
import jp.ikodaicho.domain.published.events.PublishedProgressEvent;
import jp.ikodaicho.domain.published.events.PublishedProgressImported;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Recorded;
import jp.ikodaicho.projections.view.View;
import org.jspecify.annotations.Nullable;

/** One row per month; its key is the month. */
public final class PublishedProgressView implements View<PublishedProgressRow, PublishedProgressEvent> {

    @Override
    public String name() {
        return "published-progress";
    }

    @Override
    public Class<PublishedProgressRow> row() {
        return PublishedProgressRow.class;
    }

    @Override
    public Class<PublishedProgressEvent> feed() {
        return PublishedProgressEvent.class;
    }

    @Override
    public PublishedProgressRow evolve(
            @Nullable PublishedProgressRow row, AggregateId aggregate, Recorded<PublishedProgressEvent> event) {
        return switch (event.event()) {
            case PublishedProgressImported e ->
                new PublishedProgressRow(
                        e.month(),
                        event.sequence(),
                        e.businesses(),
                        PublishedTable.of(e.bodies()),
                        Stream.concat(
                                        row == null ? Stream.of() : row.revisions().stream(),
                                        Stream.of(revision(event, e)))
                                .toList());
        };
    }

    private static PublishedProgressRow.Revision revision(Recorded<?> event, PublishedProgressImported e) {
        return new PublishedProgressRow.Revision(
                event.sequence(),
                e.sha256(),
                e.bytes(),
                e.bodies().size(),
                event.recordedAt(),
                event.envelope().actor());
    }
}
