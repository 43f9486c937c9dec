package jp.ikodaicho.domain.subcommittee.commands;

/**
 * 取消: an entry about a seat was a mistake.
 *
 * @param event sequence of the entry taken back, the seating or the vacating
 */
public record WithdrawSeatEntry(String division, long event, String reason) implements SubcommitteeCommand {}
