package jp.ikodaicho.domain.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.ikodaicho.domain.business.commands.AssignPackage;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.RegisterBusiness;
import jp.ikodaicho.domain.business.commands.ReopenPhase;
import jp.ikodaicho.domain.business.commands.StartPhase;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.events.PhaseCompleted;
import jp.ikodaicho.domain.municipality.commands.EstablishDivision;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.EnvelopeMetaData;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Rejection;
import jp.ikodaicho.domain.testing.Fixed;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.Test;

/** Entries on the real Axon: begun with the first, all or nothing, once. */
class EntryHandlerTest {

    private static final List<AggregateId> BUSINESSES = IntStream.rangeClosed(1, 12)
            .mapToObj(number -> Fixed.id("business", "b-%02d".formatted(number)))
            .toList();
    private static final CompletePhase COMPLETION =
            new CompletePhase(Phase.CHARACTER_MAPPING, Fixed.date("2024-06-30"), List.of(), null, false);
    private static final StartPhase START = new StartPhase(Phase.SURVEY, Fixed.date("2024-06-01"));

    private final Log log = Log.empty();

    @Test
    void firstEntry_beginsTheAggregate() {
        EntryResult result = send("c-1", Fixed.dxOffice(), registration(0));
        assertThat(result)
                .isEqualTo(new EntryResult.Stored(List.of(new EntryResult.EventRef(BUSINESSES.getFirst(), 0))));
        DomainEventMessage<?> stored = log.events(BUSINESSES.getFirst()).getFirst();
        assertThat(stored.getType()).isEqualTo("business");
        assertThat(stored.getAggregateIdentifier()).isEqualTo("082082/business/b-01");
        assertThat(stored.getSequenceNumber()).isZero();
    }

    @Test
    void nextEntry_continuesItAfterLoadingItFromTheLog() {
        register();
        EntryResult result = send("c-1", Fixed.dxOffice(), step(0, new Precondition.Seen(1), START));
        assertThat(result)
                .isEqualTo(new EntryResult.Stored(List.of(new EntryResult.EventRef(BUSINESSES.getFirst(), 2))));
        assertThat(log.events(BUSINESSES.getFirst()))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(0L, 1L, 2L);
        assertThat(log.events(BUSINESSES.getFirst()))
                .extracting(DomainEventMessage::getAggregateIdentifier)
                .containsOnly("082082/business/b-01");
    }

    @Test
    void packageEntry_isOneEventPerBusinessUnderOneCorrelationId() {
        register();
        EntryContext context = context("c-1", Fixed.dxOffice());
        EntryResult result = log.send(new Entry(shares().reversed(), context));
        assertThat(result)
                .isEqualTo(new EntryResult.Stored(BUSINESSES.stream()
                        .map(id -> new EntryResult.EventRef(id, 2))
                        .toList()));
        for (AggregateId id : BUSINESSES) {
            DomainEventMessage<?> last = log.events(id).getLast();
            assertThat(last.getPayload()).isInstanceOf(PhaseCompleted.class);
            assertThat(EnvelopeMetaData.read(last.getTimestamp(), last.getMetaData()))
                    .isEqualTo(Fixed.envelope(
                            context, List.of("upstream-not-done:survey", "completed-without-start", "no-evidence")));
        }
    }

    @Test
    void packageEntry_withOneStaleBusiness_storesNothingAndNamesIt() {
        register();
        send("c-1", Fixed.dxOffice(), step(6, new Precondition.Seen(1), START));
        EntryResult result = log.send(new Entry(shares(), context("c-2", Fixed.dxOffice())));
        assertThat(refusals(result)).extracting(EntryResult.Refusal::aggregate).containsExactly(BUSINESSES.get(6));
        assertThat(refusals(result)).extracting(r -> r.rejection().kind()).containsExactly(Rejection.Kind.STALE);
        BUSINESSES.forEach(id -> assertThat(log.events(id)).hasSize(id.equals(BUSINESSES.get(6)) ? 3 : 2));
    }

    @Test
    void repeatedEntry_addsNothing() {
        register();
        EntryContext context = context("c-1", Fixed.dxOffice());
        log.send(new Entry(shares(), context));
        assertThat(log.send(new Entry(shares(), context))).isEqualTo(new EntryResult.Stored(List.of()));
        BUSINESSES.forEach(id -> assertThat(log.events(id)).hasSize(3));
    }

    @Test
    void entryThatRestsOnALaterEvent_isNotRecordedBeforeIt() {
        register();
        Entry entry = new Entry(shares(), context("c-1", Fixed.dxOffice()));
        log.send(entry);
        Instant recorded = log.events(BUSINESSES.getFirst()).getLast().getTimestamp();
        Entry earlier = new Entry(shares(), context("c-2", Fixed.dxOffice())).at(recorded.minusMillis(1));

        assertThatThrownBy(() -> log.send(earlier))
                .cause()
                .isInstanceOfSatisfying(
                        RecordedLaterException.class,
                        later -> assertThat(later.recordedAt()).isEqualTo(recorded));
        BUSINESSES.forEach(id -> assertThat(log.events(id)).hasSize(3));
        assertThat(log.send(earlier.at(recorded))).isInstanceOf(EntryResult.class);
    }

    @Test
    void entry_isMadeInOneBody_withOneStepPerAggregate() {
        EntryContext context = context("c-1", Fixed.dxOffice());
        Step here = registration(0);
        Step elsewhere = new Step(
                new AggregateId(new MunicipalityCode("999997"), "business", "b-01"),
                here.precondition(),
                here.command());

        assertThat(new Entry(List.of(here, registration(1)), context).municipality())
                .isEqualTo(Fixed.RYUGASAKI);
        assertThatThrownBy(() -> new Entry(List.of(here, elsewhere), context)).hasMessageContaining("one body");
        assertThatThrownBy(() -> new Entry(List.of(), context)).hasMessageContaining("one body");
        assertThatThrownBy(() -> new Entry(List.of(here, here), context)).hasMessageContaining("one step");
    }

    @Test
    void refusedFirstEntry_leavesNoAggregateBehind() {
        EntryResult refused = send("c-1", Fixed.dxOffice(), step(0, new Precondition.None(), START));
        assertThat(refusals(refused)).extracting(r -> r.rejection().kind()).containsExactly(Rejection.Kind.UNKNOWN);
        assertThat(log.events(BUSINESSES.getFirst())).isEmpty();
        assertThat(send("c-2", Fixed.dxOffice(), registration(0))).isInstanceOf(EntryResult.Stored.class);
    }

    @Test
    void severalEventsOfOneStep_followEachOther() {
        register();
        send("c-1", Fixed.dxOffice(), step(0, new Precondition.None(), COMPLETION));
        ReopenPhase reopening = new ReopenPhase(Phase.SURVEY, "list was stale", Fixed.date("2024-07-01"));
        EntryResult result = send("c-2", Fixed.dxOffice(), step(0, new Precondition.Seen(2), reopening));
        assertThat(result)
                .isEqualTo(new EntryResult.Stored(List.of(
                        new EntryResult.EventRef(BUSINESSES.getFirst(), 3),
                        new EntryResult.EventRef(BUSINESSES.getFirst(), 4))));
        assertThat(log.events(BUSINESSES.getFirst())).hasSize(5);
    }

    @Test
    void entryOverSeveralKinds_isOne() {
        Step division = new Step(
                Fixed.id("division", "tax"), new Precondition.None(), new EstablishDivision("税務課", null, 1, null));
        assertThat(send("c-1", Fixed.dxOffice(), registration(0), division)).isInstanceOf(EntryResult.Stored.class);
        assertThat(log.events(Fixed.id("division", "tax")))
                .extracting(DomainEventMessage::getType)
                .containsExactly("division");
    }

    @Test
    void entryWithTwoStepsForOneAggregate_isAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> send("c-1", Fixed.dxOffice(), registration(0), registration(0)));
    }

    @Test
    void rehearsal_tellsTheAlertsThatWouldBeRecorded_andStoresNothing() {
        register();
        Entry entry = new Entry(shares(), context("c-1", Fixed.dxOffice()));
        Outlook outlook = log.send(new Rehearsal(entry));
        assertThat(outlook.refusals()).isEmpty();
        assertThat(outlook.alerts())
                .isEqualTo(BUSINESSES.stream()
                        .map(id -> new Outlook.Alerts(
                                id, List.of("upstream-not-done:survey", "completed-without-start", "no-evidence")))
                        .toList());
        BUSINESSES.forEach(id -> assertThat(log.events(id)).hasSize(2));
        assertThat(log.send(entry)).isInstanceOf(EntryResult.Stored.class);
    }

    @Test
    void rehearsal_namesWhoWouldRefuse() {
        register();
        send("c-1", Fixed.dxOffice(), step(6, new Precondition.Seen(1), START));
        Outlook outlook = log.send(new Rehearsal(new Entry(shares(), context("c-2", Fixed.dxOffice()))));
        assertThat(outlook.refusals())
                .extracting(EntryResult.Refusal::aggregate)
                .containsExactly(BUSINESSES.get(6));
        assertThat(outlook.alerts()).hasSize(11);
    }

    @Test
    void rehearsalOfAFirstEntry_leavesNoAggregateBehind() {
        Outlook outlook =
                log.send(new Rehearsal(new Entry(List.of(registration(0)), context("c-1", Fixed.dxOffice()))));
        assertThat(outlook).isEqualTo(new Outlook(List.of(), List.of()));
        assertThat(log.events(BUSINESSES.getFirst())).isEmpty();
    }

    private void register() {
        for (int i = 0; i < BUSINESSES.size(); i++) {
            send("r-" + i, Fixed.dxOffice(), registration(i));
            send("p-" + i, Fixed.dxOffice(), step(i, new Precondition.Seen(0), new AssignPackage("core", null, null)));
        }
    }

    private static List<Step> shares() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < BUSINESSES.size(); i++) {
            steps.add(step(i, new Precondition.Seen(1), new PackageShare(COMPLETION, "core", false)));
        }
        return steps;
    }

    private static Step registration(int i) {
        return step(i, new Precondition.None(), new RegisterBusiness("業務" + i, null, i + 1, List.of(), null));
    }

    private static Step step(int i, Precondition precondition, Object command) {
        return new Step(BUSINESSES.get(i), precondition, command);
    }

    private EntryResult send(String commandId, Actor actor, Step... steps) {
        return log.send(new Entry(List.of(steps), context(commandId, actor)));
    }

    private static EntryContext context(String commandId, Actor actor) {
        return Fixed.command(actor, Fixed.NOW, commandId);
    }

    private static List<EntryResult.Refusal> refusals(EntryResult result) {
        if (result instanceof EntryResult.Refused(var refusals)) {
            return refusals;
        }
        throw new AssertionError("not refused: " + result);
    }
}
