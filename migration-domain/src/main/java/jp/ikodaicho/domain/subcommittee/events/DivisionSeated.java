package jp.ikodaicho.domain.subcommittee.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * 部会員の就任.
 *
 * @param from first period it holds the seat in: a seat counts from the first day of it; the fiscal year of the list where no
 *     finer date is known
 * @param source document the seat rests on
 */
@EventType(name = "division-seated")
public record DivisionSeated(
        String division, PartialDate from, @Nullable String source) implements SubcommitteeEvent {}
