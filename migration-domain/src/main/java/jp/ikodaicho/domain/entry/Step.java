package jp.ikodaicho.domain.entry;

import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.Precondition;

/**
 * One command for one aggregate.
 *
 * @param command one of the sealed commands of the aggregate's kind
 */
public record Step(AggregateId target, Precondition precondition, Object command) {}
