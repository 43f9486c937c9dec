package jp.ikodaicho.domain.characters.events;

import jp.ikodaicho.domain.shared.EventType;

/**
 * 引渡し: the decision is in a return file for the vendor.
 *
 * @param file number of the return file within its package, from 1
 * @param sha256 hash of the file's bytes
 */
@EventType(name = "substitute-delivered")
public record SubstituteDelivered(int file, String sha256) implements ReviewFactRecorded {}
