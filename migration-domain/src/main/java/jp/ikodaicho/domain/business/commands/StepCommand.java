package jp.ikodaicho.domain.business.commands;

import java.util.List;
import jp.ikodaicho.domain.business.events.StepMark;

/** A command about the official steps of a business. */
public sealed interface StepCommand extends BusinessCommand permits RecordStepStatuses, CorrectStepStatuses {

    /** What it says, step by step. */
    List<StepMark> steps();
}
