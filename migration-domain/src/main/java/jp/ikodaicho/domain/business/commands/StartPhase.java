package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.shared.PartialDate;

/** 着手. */
public record StartPhase(Phase phase, PartialDate startedOn) implements PhaseCommand {}
