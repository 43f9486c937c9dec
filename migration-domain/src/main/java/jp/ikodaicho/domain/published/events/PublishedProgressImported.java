package jp.ikodaicho.domain.published.events;

import java.util.List;
import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * 公表資料（進捗状況）の取込: the ministry's figures of a month. Another import of the same month is a revision of it.
 *
 * @param month what month they are the figures of; they count from its last day
 * @param sha256 hex digest of the file, to tell one revision from another and to check it against the original
 * @param bytes length of the file
 * @param businesses keys of the businesses, in the order of each body's steps
 * @param bodies in the order of the file
 */
@EventType(name = "published-progress-imported")
public record PublishedProgressImported(
        PartialDate month, String sha256, long bytes, List<String> businesses, List<PublishedBody> bodies)
        implements PublishedProgressEvent {

    public PublishedProgressImported {
        businesses = List.copyOf(businesses);
        bodies = List.copyOf(bodies);
    }
}
