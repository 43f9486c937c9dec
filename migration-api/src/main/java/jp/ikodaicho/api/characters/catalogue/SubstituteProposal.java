package jp.ikodaicho.api.characters.catalogue;

import java.util.List;
import jp.ikodaicho.domain.characters.shared.ResultClass;

/**
 * What may stand for a standard character where only JIS X 0213 can be written (縮退).
 *
 * @param targets the best first
 * @param proposed A where the first is the character itself, D where it is another, E where there is none
 */
public record SubstituteProposal(StandardCharacterId of, List<ShrinkTarget> targets, ResultClass proposed) {}
