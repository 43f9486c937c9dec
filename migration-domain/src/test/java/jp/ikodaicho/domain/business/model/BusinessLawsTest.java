package jp.ikodaicho.domain.business.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.business.commands.StepCommand;
import jp.ikodaicho.domain.business.commands.WithdrawEntry;
import jp.ikodaicho.domain.business.events.BusinessEvent;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.shared.PhaseFact;
import jp.ikodaicho.domain.business.shared.StepFact;
import jp.ikodaicho.domain.shared.Decision;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.testing.Businesses;
import jp.ikodaicho.domain.testing.Businesses.Answered;
import jp.ikodaicho.domain.testing.Businesses.Request;
import jp.ikodaicho.domain.testing.Fixed;
import jp.ikodaicho.domain.testing.Gen;
import jp.ikodaicho.domain.testing.Law;
import org.junit.jupiter.api.Test;

/** What holds for every history of a business that any requests leave behind. */
class BusinessLawsTest {

    private static final Gen<List<Request>> HISTORIES = Businesses.REQUESTS.listOf(40);

    @Test
    void anyCommandOnAnyState_isAnswered() {
        Law.holdsForAll(HISTORIES, Businesses::answer);
    }

    @Test
    void commandRepeatedWithItsId_addsNoEvent() {
        Law.holdsForAll(
                HISTORIES,
                requests -> Businesses.answer(requests).stream()
                        .filter(BusinessLawsTest::hasEvents)
                        .forEach(answered -> assertThat(answered.after()
                                        .answer(
                                                Fixed.id("business", "generated"),
                                                answered.request().command(),
                                                new Precondition.Missing(),
                                                answered.context()))
                                .isEqualTo(Decision.nothing())));
    }

    @Test
    void phaseOrStepEntryWithdrawnAtOnce_leavesEveryPhaseAndStepAsBefore() {
        Law.holdsForAll(
                HISTORIES,
                requests -> Businesses.answer(requests).stream()
                        .filter(BusinessLawsTest::hasEvents)
                        .filter(answered -> answered.request().command() instanceof PhaseCommand
                                || answered.request().command() instanceof PackageShare
                                || answered.request().command() instanceof StepCommand)
                        .forEach(answered -> {
                            BusinessMigration withdrawn = withdraw(answered);
                            for (Phase phase : Phase.values()) {
                                assertThat(withdrawn.facts(phase))
                                        .isEqualTo(answered.before().state().facts(phase));
                            }
                            assertThat(withdrawn.steps())
                                    .isEqualTo(answered.before().state().steps());
                        }));
    }

    @Test
    void withdrawnFact_isNoLongerInEffect() {
        Law.holdsForAll(
                HISTORIES,
                requests -> Businesses.answer(requests).stream()
                        .filter(BusinessLawsTest::hasEvents)
                        .filter(answered -> answered.request().command() instanceof WithdrawEntry)
                        .forEach(answered -> assertThat(
                                        inEffect(answered.after().state()))
                                .doesNotContainAnyElementsOf(
                                        ((WithdrawEntry) answered.request().command()).sequences())));
    }

    private static boolean hasEvents(Answered answered) {
        return answered.after().version() > answered.before().version();
    }

    private static BusinessMigration withdraw(Answered answered) {
        Set<Long> sequences = LongStream.rangeClosed(
                        answered.before().version() + 1, answered.after().version())
                .boxed()
                .collect(Collectors.toSet());
        EntryContext context =
                Fixed.command(Fixed.dxOffice(), answered.context().now(), "withdrawal");
        Decision<BusinessEvent> decision = answered.after()
                .answer(
                        Fixed.id("business", "generated"),
                        new WithdrawEntry(answered.context().correlationId(), sequences, "by mistake"),
                        new Precondition.None(),
                        context);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return Businesses.append(answered.after(), decision, context).state();
    }

    private static Set<Long> inEffect(BusinessMigration state) {
        return Stream.concat(
                        state.phases().values().stream()
                                .flatMap(facts -> facts.facts().stream())
                                .map(PhaseFact::sequence),
                        state.steps().facts().stream().map(StepFact::sequence))
                .collect(Collectors.toSet());
    }
}
