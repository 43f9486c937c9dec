package jp.ikodaicho.domain.business.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.commands.CorrectPhaseFact;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.Correction;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.business.events.PhaseFactCorrected;
import jp.ikodaicho.domain.business.events.PhaseReopened;
import jp.ikodaicho.domain.business.events.RecheckRaised;
import jp.ikodaicho.domain.business.shared.PhaseFact;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.PartialDate;

/**
 * Reopening a phase flags every finished phase that builds on it 要再確認; it never undoes one (domain.md §3.3). The flag counts
 * from the day on which both hold: the one reopened, the other done. A corrected reopening takes its flags along, and
 * a completion of before the reopening is flagged when it is recorded after it.
 */
final class RecheckFollowsReopening {

    private RecheckFollowsReopening() {}

    static List<BusinessEvent> reopen(PhaseReopened reopened, BusinessMigration state, EntryContext context) {
        LocalDate day = reopened.countsFrom(context.today());
        List<BusinessEvent> events = new ArrayList<>();
        events.add(reopened);
        for (Phase later : reopened.phase().downstream()) {
            if (state.state(later).work() == PhaseStatus.DONE) {
                events.add(new RecheckRaised(later, from(day, later, state), reopened.phase(), state.version() + 1));
            }
        }
        return events;
    }

    static List<BusinessEvent> complete(PhaseCompleted done, BusinessMigration state) {
        List<BusinessEvent> events = new ArrayList<>();
        events.add(done);
        done.phase()
                .allUpstream()
                .forEach(earlier -> state.facts(earlier).facts().stream()
                        .filter(fact -> fact.recorded() instanceof PhaseReopened)
                        .filter(fact ->
                                fact.countsFrom().isAfter(done.completedOn().last()))
                        .reduce((first, last) -> last)
                        .ifPresent(fact -> events.add(new RecheckRaised(
                                done.phase(), PartialDate.of(fact.countsFrom()), earlier, fact.sequence()))));
        return events;
    }

    static List<BusinessEvent> correct(CorrectPhaseFact c, BusinessMigration state) {
        List<BusinessEvent> events = new ArrayList<>();
        events.add(new PhaseFactCorrected(c.phase(), c.corrects(), c.correction(), c.reason()));
        PhaseFact fact = state.facts(c.phase()).find(c.corrects()).orElseThrow();
        if (fact.effective().corrected(c.correction()) instanceof PhaseReopened reopened
                && !reopened.equals(fact.effective())) {
            LocalDate day = reopened.countsFrom(fact.countsFrom());
            flagsOf(c, state).forEach(flag -> events.add(moved(flag, day, c, state)));
        }
        return events;
    }

    private static Stream<PhaseFact> flagsOf(CorrectPhaseFact c, BusinessMigration state) {
        return c.phase().downstream().stream()
                .flatMap(later -> state.facts(later).facts().stream())
                .filter(fact -> fact.recorded() instanceof RecheckRaised flag && flag.reopening() == c.corrects());
    }

    private static PhaseFactCorrected moved(
            PhaseFact flag, LocalDate day, CorrectPhaseFact c, BusinessMigration state) {
        Phase phase = flag.recorded().phase();
        String date = from(day, phase, state).text();
        return new PhaseFactCorrected(phase, flag.sequence(), new Correction("occurredOn", date, null), c.reason());
    }

    private static PartialDate from(LocalDate reopened, Phase done, BusinessMigration state) {
        LocalDate completed = state.facts(done)
                .last(PhaseCompleted.class)
                .map(fact -> fact.completedOn().last())
                .orElse(reopened);
        return PartialDate.of(completed.isAfter(reopened) ? completed : reopened);
    }
}
