package jp.ikodaicho.domain.initiative.commands;

import java.util.Set;

/**
 * 取消 of a wrong entry, as new events.
 *
 * @param entry correlation id of the entry taken back
 * @param sequences its facts in this initiative
 */
public record WithdrawInitiativeFacts(String entry, Set<Long> sequences, String reason) implements InitiativeCommand {
    public WithdrawInitiativeFacts {
        sequences = Set.copyOf(sequences);
    }
}
