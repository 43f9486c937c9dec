package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.domain.business.commands.AssignPackage;
import jp.ikodaicho.domain.business.commands.CompletePhase;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.characters.commands.AllowAfterCutover;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.commands.ImportExternalCharacter;
import jp.ikodaicho.domain.characters.commands.ReopenReview;
import jp.ikodaicho.domain.characters.commands.WaiveConflict;
import jp.ikodaicho.domain.characters.events.CharacterUsage;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A cut-over is decided on the characters as they are stored at that moment, and nothing comes in between. */
class EntrySurroundingsTest {

    private static final String CORE = "core-ue000";
    private static final String REGISTER = "register-ue000";
    private static final CompletePhase CUTOVER =
            new CompletePhase(Phase.DATA_MIGRATION, PartialDate.parse("2024-06"), List.of(), null, true);

    /** Two packages with one character each, of the same shape, and a business on the first. */
    private record Body(RunningLog log) {

        static Body in(RunningLog log) {
            Body body = new Body(log);
            AggregateId business = log.registered(RunningLog.RYUGASAKI, "resident-register");
            log.record(business, new AssignPackage("core", null, null));
            body.imported("core", CORE);
            body.imported("register", REGISTER);
            return body;
        }

        private void imported(String systemPackage, String key) {
            ListedCharacter listed = new ListedCharacter(
                    systemPackage,
                    "U+E000",
                    null,
                    null,
                    null,
                    "00ff",
                    List.of(new CharacterUsage("resident-register", "氏", 3)),
                    null,
                    null,
                    null);
            character(key, new ImportExternalCharacter(listed, List.of("citizens"), "list.csv", "00ff"));
        }

        EntryResult character(String key, CharacterCommand command) {
            String id = UUID.randomUUID().toString();
            Actor keeper = new Actor(
                    "keeper-1",
                    Set.of(new Actor.Grant(Role.REGISTER_KEEPER, "citizens"), new Actor.Grant(Role.DX_OFFICE, null)),
                    null);
            AggregateId target = new AggregateId(RunningLog.RYUGASAKI, "external-character", key);
            EntryContext context = new EntryContext(keeper, java.time.Instant.EPOCH, id, id, id);
            return log.bean(Recorder.class)
                    .record(new Entry(List.of(new Step(target, new Precondition.None(), command)), context));
        }

        EntryResult decided(String key, String standard) {
            return character(
                    key,
                    new DecideSubstitute(
                            new SubstituteDecided(ResultClass.B, standard, "MJ 006.02", null, List.of(), null, null)));
        }

        EntryResult cutover() {
            return log.record(new AggregateId(RunningLog.RYUGASAKI, "business", "resident-register"), CUTOVER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStoredAtThatMomentCounts(Database database) {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            Body body = Body.in(log);
            assertThat(body.cutover()).matches(EntrySurroundingsTest::isRefused);

            body.decided(CORE, "MJ028902");
            body.decided(REGISTER, "MJ028901");
            assertThat(body.cutover()).matches(EntrySurroundingsTest::isRefused);

            body.character(REGISTER, new WaiveConflict(CORE, "戸籍は従来の文字を保持"));
            assertThat(body.cutover()).isInstanceOf(EntryResult.Stored.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPutOffBeyondTheCutoverDoesNotCount(Database database) {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            Body body = Body.in(log);
            body.character(CORE, new AllowAfterCutover("追加要望中", PartialDate.parse("2099-03")));

            assertThat(body.cutover()).isInstanceOf(EntryResult.Stored.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCharacterTakenUpAgainAtTheSameMomentIsWaitedForAndCounts(Database database) {
        try (RunningLog log = RunningLog.on(database.fresh());
                ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            Body body = Body.in(log);
            body.decided(CORE, "MJ028902");

            CompletableFuture<EntryResult> cutover = log.bean(TransactionTemplate.class)
                    .execute(status -> {
                        body.character(CORE, new ReopenReview("リハーサルで文字化け", null));
                        CompletableFuture<EntryResult> begun = CompletableFuture.supplyAsync(body::cutover, elsewhere);
                        await().during(Duration.ofMillis(300)).until(() -> !begun.isDone());
                        return begun;
                    });

            assertThat(cutover).succeedsWithin(Duration.ofSeconds(20)).matches(EntrySurroundingsTest::isRefused);
        }
    }

    private static boolean isRefused(EntryResult result) {
        return result instanceof EntryResult.Refused refused
                && refused.refusals().getFirst().rejection().code().equals("cutover-needs-decided-characters");
    }
}
