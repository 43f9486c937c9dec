package jp.ikodaicho.api.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import jp.ikodaicho.api.startingdata.StartingDataFile;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.BusinessCommand;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.model.BusinessMigration;
import jp.ikodaicho.domain.characters.ExternalCharacterAggregate;
import jp.ikodaicho.domain.characters.model.CharacterReview;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.Precondition;

/** Where the made-up history is written: an agenda of scenes, played day by day against the ledger as it then stands. */
final class SampleDesk {
    private static final LocalDate LAST = LocalDate.of(2026, 10, 28);

    private record Scene(LocalDate day, int order, Runnable action) {}

    private final StartingDataFile file;
    private final SampleClock clock;
    private final MemoryLedger ledger = new MemoryLedger();
    private final List<Entry> entries = new ArrayList<>();
    private final PriorityQueue<Scene> agenda =
            new PriorityQueue<>(Comparator.comparing(Scene::day).thenComparingInt(Scene::order));
    private int scenes;

    SampleDesk(StartingDataFile file, SampleClock clock) {
        this.file = file;
        this.clock = clock;
    }

    StartingDataFile file() {
        return file;
    }

    /** Puts a scene on the agenda; scenes of one day play in the order they were put there. */
    void on(LocalDate day, Runnable action) {
        if (!day.isAfter(LAST)) {
            agenda.add(new Scene(day, scenes++, action));
        }
    }

    /** Puts a scene on the agenda of a day written {@code 2024-10-01}. */
    void on(String day, Runnable action) {
        on(LocalDate.parse(day), action);
    }

    /** Puts a scene on the agenda of a later day. */
    void in(int days, Runnable action) {
        on(today().plusDays(days), action);
    }

    List<Entry> play() {
        while (!agenda.isEmpty()) {
            Scene scene = agenda.remove();
            clock.turnTo(scene.day());
            scene.action().run();
        }
        return List.copyOf(entries);
    }

    LocalDate today() {
        return clock.today();
    }

    BusinessMigration business(String key) {
        return ledger.business(SampleHistory.CODE, key);
    }

    CharacterReview character(String key) {
        return ledger.character(SampleHistory.CODE, key);
    }

    /** Records somebody else's entry at the next free moment. */
    void again(Entry entry) {
        EntryContext said = entry.context();
        record(new Entry(
                entry.steps(),
                new EntryContext(
                        said.actor(), clock.tick(), said.commandId(), said.correlationId(), said.causationId())));
    }

    MemoryLedger.Receipt enter(Actor actor, List<Step> steps) {
        String name = "sample-history " + entries.size();
        String id =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        return record(new Entry(steps, new EntryContext(actor, clock.tick(), id, id, id)));
    }

    void enter(Actor actor, String business, BusinessCommand command) {
        if (command instanceof CompletePhase c && c.phase() == Phase.DATA_MIGRATION) {
            business(business).packageOn(today()).ifPresent(this::settleCharacters);
        }
        enter(actor, List.of(step(BusinessAggregate.KIND, business, command)));
    }

    private void settleCharacters(String systemPackage) {
        List<SampleCutovers.Said> said =
                SampleCutovers.before(ledger.characters(SampleHistory.CODE), systemPackage, today());
        if (!said.isEmpty()) {
            enter(
                    SampleStaff.DX,
                    said.stream()
                            .map(one -> step(ExternalCharacterAggregate.KIND, one.character(), one.command()))
                            .toList());
            settleCharacters(systemPackage);
        }
    }

    Step step(String kind, String key, Object command) {
        return new Step(new AggregateId(SampleHistory.CODE, kind, key), new Precondition.None(), command);
    }

    private MemoryLedger.Receipt record(Entry entry) {
        MemoryLedger.Receipt receipt = ledger.record(entry);
        entries.add(entry);
        return receipt;
    }
}
