package jp.ikodaicho.projections.initiative;

import java.util.List;
import java.util.Optional;
import jp.ikodaicho.domain.initiative.events.InitiativeFinished;
import jp.ikodaicho.domain.initiative.events.InitiativeStarted;
import jp.ikodaicho.domain.initiative.events.InitiativeSuspended;
import jp.ikodaicho.domain.initiative.events.MilestoneDate;
import jp.ikodaicho.domain.initiative.shared.InitiativeFacts;
import jp.ikodaicho.domain.initiative.shared.InitiativeStatus;
import jp.ikodaicho.domain.initiative.shared.MilestoneFacts;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.municipality.References;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as of the day asked for.
 *
 * @param number as the office counts it, e.g. I09
 * @param priority 重点取組事項
 * @param division the division it belongs to on that day
 * @param startedOn first start on record
 * @param finishedOn only while it is done
 * @param suspendedUntil when a suspended one is to be taken up again, if known
 * @param version its version, as in the ETag
 */
public record InitiativeAnswer(
        String id,
        @Nullable String number,
        String title,
        @Nullable String description,
        boolean priority,
        References.@Nullable DivisionName division,
        @Nullable String source,
        InitiativeStatus status,
        @Nullable PartialDate startedOn,
        @Nullable MilestoneDate finishedOn,
        @Nullable PartialDate suspendedUntil,
        long version,
        List<MilestoneAnswer> milestones,
        List<IndicatorAnswer> indicators) {

    static InitiativeAnswer of(InitiativeRow row, References references, Question question) {
        InitiativeFacts counting = row.facts().on(question.factDate());
        return new InitiativeAnswer(
                row.initiative(),
                row.registered().number(),
                row.registered().title(),
                row.registered().description(),
                row.registered().priority(),
                references.division(row.divisions().on(question.day()).orElse(null)),
                row.registered().source(),
                counting.state().status(),
                startedOn(counting).orElse(null),
                finishedOn(counting).orElse(null),
                suspendedUntil(counting).orElse(null),
                row.version(),
                milestones(row, counting, question),
                IndicatorAnswer.of(counting));
    }

    private static Optional<PartialDate> startedOn(InitiativeFacts counting) {
        return counting.all(InitiativeStarted.class).findFirst().map(InitiativeStarted::startedOn);
    }

    private static Optional<MilestoneDate> finishedOn(InitiativeFacts counting) {
        return counting.state().work() == InitiativeStatus.DONE
                ? counting.last(InitiativeFinished.class).map(InitiativeFinished::finishedOn)
                : Optional.empty();
    }

    private static Optional<PartialDate> suspendedUntil(InitiativeFacts counting) {
        return counting.state().suspended()
                ? counting.last(InitiativeSuspended.class).map(InitiativeSuspended::until)
                : Optional.empty();
    }

    private static List<MilestoneAnswer> milestones(InitiativeRow row, InitiativeFacts counting, Question question) {
        List<MilestoneFacts> milestones = row.facts().milestones(question.factDate());
        MilestoneTimeliness timeliness = new MilestoneTimeliness(counting, milestones, question.day());
        return milestones.stream()
                .map(milestone -> MilestoneAnswer.of(milestone, timeliness.of(milestone)))
                .toList();
    }
}
