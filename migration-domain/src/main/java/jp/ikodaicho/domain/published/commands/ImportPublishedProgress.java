package jp.ikodaicho.domain.published.commands;

import java.util.List;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * 公表資料（進捗状況）の取込.
 *
 * @param sha256 hex digest of the file
 * @param bytes length of the file
 * @param businesses keys of the businesses, in the order of each body's steps
 */
public record ImportPublishedProgress(
        PartialDate month, String sha256, long bytes, List<String> businesses, List<PublishedBody> bodies)
        implements PublishedProgressCommand {

    public ImportPublishedProgress {
        businesses = List.copyOf(businesses);
        bodies = List.copyOf(bodies);
        int columns = businesses.size();
        if (bodies.stream().anyMatch(body -> body.steps().size() != columns)) {
            throw new IllegalArgumentException("a body without a rate for each of the " + columns + " businesses");
        }
    }
}
