package jp.ikodaicho.domain.business.commands;

import jp.ikodaicho.domain.business.events.Phase;

/** A command about one phase, for one business or, within a {@link PackageShare}, for every business of a package. */
public sealed interface PhaseCommand extends BusinessCommand
        permits PlanPhase,
                StartPhase,
                ReportPhaseCompletion,
                CompletePhase,
                ReopenPhase,
                CorrectPhaseFact,
                SuspendPhase,
                ResumePhase,
                MarkPhaseNotApplicable,
                ClearRecheck {

    Phase phase();
}
