package jp.ikodaicho.domain.municipality.shared;

import java.time.LocalDate;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * That a division passed into another.
 *
 * @param event sequence of the proposal
 * @param from first period of the successor's; null counts from the beginning
 * @param source what the proposal rests on
 * @param confirmation null while it is a proposal 未確認
 */
public record Succession(
        long event,
        String successor,
        @Nullable PartialDate from,
        SuccessionKind kind,
        String source,
        @Nullable Confirmation confirmation) {

    /**
     * Who says so for good is in the envelope of the event.
     *
     * @param event sequence of the confirmation
     */
    public record Confirmation(long event, String comment) {}

    public boolean isConfirmed() {
        return confirmation != null;
    }

    /** Whether the succession has come by that day; a proposal has as well. */
    public boolean hasComeBy(LocalDate day) {
        return from == null || !from.first().isAfter(day);
    }

    Succession confirmed(Confirmation by) {
        return new Succession(event, successor, from, kind, source, by);
    }
}
