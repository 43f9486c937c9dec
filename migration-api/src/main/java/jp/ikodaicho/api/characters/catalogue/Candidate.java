package jp.ikodaicho.api.characters.catalogue;

import java.util.List;
import java.util.OptionalDouble;
import jp.ikodaicho.domain.characters.shared.ResultClass;

/**
 * A standard character that an external one may be.
 *
 * @param grounds all there are, the strongest first
 * @param score how much it looks like it, 0 to 1; empty where that is not known
 * @param proposed the class its grounds speak for; a person decides
 */
public record Candidate(
        StandardCharacter character, List<CandidateGround> grounds, OptionalDouble score, ResultClass proposed) {

    /** Whether no ground says that it is the same character. */
    public boolean onlyAlike() {
        return grounds.stream().noneMatch(CandidateGround::sameCharacter);
    }
}
