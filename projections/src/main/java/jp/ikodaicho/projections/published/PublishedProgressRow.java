package jp.ikodaicho.projections.published;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * The published progress of a month: the figures that hold, and every revision there was.
 *
 * @param businesses keys of the businesses, in the order of the figures
 * @param table the figures of the last revision
 */
public record PublishedProgressRow(
        PartialDate month, long version, List<String> businesses, PublishedTable table, List<Revision> revisions) {

    /**
     * An import.
     *
     * @param sequence place among the imports of the month, from 0
     * @param sha256 hex digest of the file
     * @param bytes length of the file
     * @param bodies how many bodies it has
     */
    public record Revision(
            long sequence, String sha256, long bytes, int bodies, Instant importedAt, String importedBy) {}

    public PublishedProgressRow {
        businesses = List.copyOf(businesses);
        revisions = List.copyOf(revisions);
    }

    /** The one that holds. */
    @JsonIgnore
    public Revision current() {
        return revisions.getLast();
    }
}
