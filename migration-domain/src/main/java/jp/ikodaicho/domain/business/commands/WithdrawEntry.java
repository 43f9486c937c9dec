package jp.ikodaicho.domain.business.commands;

import java.util.Set;

/**
 * 取消 of an entry, as new events.
 *
 * @param entry correlation id of the entry taken back
 * @param sequences its events in this business
 */
public record WithdrawEntry(String entry, Set<Long> sequences, String reason) implements BusinessCommand {
    public WithdrawEntry {
        sequences = Set.copyOf(sequences);
    }
}
