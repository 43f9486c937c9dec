package jp.ikodaicho.api.characters.catalogue;

import java.util.List;

/**
 * What the vendor proposes, looked up.
 *
 * @param given as the vendor wrote it
 * @param candidates the character it names, with the grounds that we see; several where its text stands for several; empty
 *     where the catalogue has no such character
 */
public record VendorCandidate(VendorProposal given, List<Candidate> candidates) {}
