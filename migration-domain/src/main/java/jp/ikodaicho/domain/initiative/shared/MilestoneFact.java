package jp.ikodaicho.domain.initiative.shared;

import java.util.stream.Stream;
import jp.ikodaicho.domain.initiative.events.MilestoneFactRecorded;

/** A fact in effect about one milestone. */
public record MilestoneFact(long sequence, MilestoneFactRecorded recorded) {

    /** The facts of one milestone among those of its initiative, in the same order. */
    static Stream<MilestoneFact> of(InitiativeFacts facts, String milestone) {
        return facts.facts().stream()
                .filter(fact -> fact.recorded() instanceof MilestoneFactRecorded of
                        && of.milestone().equals(milestone))
                .map(fact -> new MilestoneFact(fact.sequence(), (MilestoneFactRecorded) fact.recorded()));
    }
}
