package jp.ikodaicho.api.published;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.Messages;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.published.PublishedProgressRow;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The published progress of a month, without its figures.
 *
 * @param source whose figures they are, to be named wherever they are shown
 * @param current the import that holds
 * @param revisions every import there was, the first one first
 */
record PublishedMonth(
        PartialDate month,
        String source,
        PublishedProgressRow.Revision current,
        List<PublishedProgressRow.Revision> revisions) {

    static PublishedMonth of(PublishedProgressRow row) {
        String source = Messages.text(LocaleContextHolder.getLocale(), "published-progress.source", Map.of());
        return new PublishedMonth(row.month(), source, row.current(), row.revisions());
    }
}
