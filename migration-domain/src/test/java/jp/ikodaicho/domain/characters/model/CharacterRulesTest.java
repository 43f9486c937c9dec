package jp.ikodaicho.domain.characters.model;

import static jp.ikodaicho.domain.characters.model.Characters.HASH;
import static jp.ikodaicho.domain.characters.model.Characters.IMPORT;
import static jp.ikodaicho.domain.characters.model.Characters.IMPORTED;
import static jp.ikodaicho.domain.characters.model.Characters.KEEPER;
import static jp.ikodaicho.domain.characters.model.Characters.OFFICER;
import static jp.ikodaicho.domain.characters.model.Characters.OTHER_KEEPER;
import static jp.ikodaicho.domain.characters.model.Characters.PROXY;
import static jp.ikodaicho.domain.characters.model.Characters.QUEUE;
import static jp.ikodaicho.domain.characters.model.Characters.TAKA;
import static jp.ikodaicho.domain.characters.model.Characters.decide;
import static jp.ikodaicho.domain.characters.model.Characters.decided;
import static jp.ikodaicho.domain.characters.model.Characters.listed;
import static jp.ikodaicho.domain.characters.model.Characters.unknown;
import static jp.ikodaicho.domain.testing.Fixed.auditor;
import static jp.ikodaicho.domain.testing.Fixed.by;
import static jp.ikodaicho.domain.testing.Fixed.date;
import static jp.ikodaicho.domain.testing.Fixed.officer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.ikodaicho.domain.characters.commands.AllowAfterCutover;
import jp.ikodaicho.domain.characters.commands.ApproveDecision;
import jp.ikodaicho.domain.characters.commands.AssignReviewers;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.ConfirmLoading;
import jp.ikodaicho.domain.characters.commands.DeliverSubstitute;
import jp.ikodaicho.domain.characters.commands.HoldReview;
import jp.ikodaicho.domain.characters.commands.ImportExternalCharacter;
import jp.ikodaicho.domain.characters.commands.RemoveExternalCharacter;
import jp.ikodaicho.domain.characters.commands.ReopenReview;
import jp.ikodaicho.domain.characters.commands.ReturnDecision;
import jp.ikodaicho.domain.characters.commands.VerifySubstitute;
import jp.ikodaicho.domain.characters.commands.WaiveConflict;
import jp.ikodaicho.domain.characters.commands.WithdrawReviewFacts;
import jp.ikodaicho.domain.characters.events.AfterCutoverAllowed;
import jp.ikodaicho.domain.characters.events.ConflictWaived;
import jp.ikodaicho.domain.characters.events.DecisionApproved;
import jp.ikodaicho.domain.characters.events.DecisionReturned;
import jp.ikodaicho.domain.characters.events.ExternalCharacterImported;
import jp.ikodaicho.domain.characters.events.ExternalCharacterRemoved;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.events.ReviewFactWithdrawn;
import jp.ikodaicho.domain.characters.events.ReviewHeld;
import jp.ikodaicho.domain.characters.events.ReviewReopened;
import jp.ikodaicho.domain.characters.events.ReviewersAssigned;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.events.SubstituteLoaded;
import jp.ikodaicho.domain.characters.events.SubstituteVerified;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CharacterRulesTest {

    private static final String MJ = "MJ028902";
    private static final HoldReview HOLD = new HoldReview("戸籍を確認", date("2024-08-01"));
    private static final ApproveDecision APPROVE = new ApproveDecision(null, null);
    private static final ReturnDecision RETURN = new ReturnDecision("点の有無を確かめること");
    private static final DeliverSubstitute DELIVER = new DeliverSubstitute(1, HASH);
    private static final ConfirmLoading LOAD = new ConfirmLoading(1, date("2024-07-01"), null);
    private static final VerifySubstitute VERIFY = new VerifySubstitute(date("2024-07-02"), null);
    private static final ReopenReview REOPEN = new ReopenReview("リハーサルで相違", null);
    private static final AllowAfterCutover LATER = new AllowAfterCutover("追加要望中", date("FY2026"));
    private static final WaiveConflict WAIVE = new WaiveConflict("family-register-tk01", "戸籍は従来の文字を保持");

    @Test
    void aListIsImportedOnce_andChangesOfALineKeepTheDecision() {
        unknown().when(IMPORT).then(IMPORTED);
        listed().when(IMPORT).thenNothing();
        ListedCharacter changed =
                new ListedCharacter("resident-core", "U+E000", null, "高", null, HASH, List.of(), null, null, "修正");
        var again = new ImportExternalCharacter(changed, QUEUE, "list-2.csv", HASH);
        listed().and(decided(ResultClass.A, MJ, null))
                .when(again)
                .then(new ExternalCharacterImported(changed, QUEUE, "list-2.csv", HASH));
        unknown().when(HOLD).thenUnknown("unknown-external-character");
    }

    @Test
    void whatTheListNoLongerHasIsNotDecided_andCanComeBack() {
        var removed = new ExternalCharacterRemoved("list-2.csv", HASH);
        listed().when(new RemoveExternalCharacter("list-2.csv", HASH)).then(removed);
        listed().and(removed)
                .when(new RemoveExternalCharacter("list-2.csv", HASH))
                .thenNothing();
        listed().and(removed).when(decide(ResultClass.A, MJ, null), by(OFFICER)).thenConflict("character-removed");
        listed().and(removed).when(IMPORT).then(IMPORTED);
    }

    @Test
    void aDivisionDecidesInItsQueue_theKeeperEverything_theDxOfficeForSomebody() {
        var a = decide(ResultClass.A, MJ, null);
        for (Actor actor : List.of(OFFICER, KEEPER, PROXY)) {
            listed().when(a, by(actor)).then(decided(ResultClass.A, MJ, null));
            listed().when(HOLD, by(actor)).then(new ReviewHeld("戸籍を確認", date("2024-08-01")));
        }
        listed().when(a, by(officer("welfare-1", "welfare"))).thenForbidden("not-your-queue");
        listed().when(a).thenForbidden("characters-are-decided-by-proxy");
        listed().when(a, by(auditor())).thenForbidden("role-may-not-write").naming("role", "AUDITOR");
        Actor proxy = new Actor("tax-1", Set.of(new Actor.Grant(Role.DIVISION_OFFICER, "tax")), "welfare");
        listed().when(a, by(proxy)).thenForbidden("proxy-is-for-the-dx-office");
    }

    @Test
    void importDeliveryAndWhatFollowsAreTheDxOffices() {
        List<CharacterCommand> office = List.of(
                IMPORT,
                new RemoveExternalCharacter("l", HASH),
                new AssignReviewers(List.of("tax"), "組織改正"),
                DELIVER,
                LOAD,
                VERIFY);
        for (CharacterCommand command : office) {
            listed().when(command, by(OFFICER)).thenForbidden("only-the-dx-office");
            listed().when(command, by(KEEPER)).thenForbidden("only-the-dx-office");
        }
        for (CharacterCommand command : List.of(REOPEN, LATER, WAIVE)) {
            listed().when(command, by(OFFICER)).thenForbidden("only-the-dx-office");
        }
        listed().when(LATER, by(KEEPER)).then(new AfterCutoverAllowed("追加要望中", date("FY2026")));
        listed().when(WAIVE).then(new ConflictWaived("family-register-tk01", "戸籍は従来の文字を保持"));
        listed().when(new AssignReviewers(List.of("tax"), "組織改正")).then(new ReviewersAssigned(List.of("tax"), "組織改正"));
        listed().when(new AssignReviewers(QUEUE, "同じ")).thenNothing();
    }

    @Test
    void theQueueFollowsItsAssignment() {
        listed().and(new ReviewersAssigned(List.of("welfare"), "組織改正"))
                .when(HOLD, by(OFFICER))
                .thenForbidden("not-your-queue");
    }

    @ParameterizedTest
    @EnumSource(ResultClass.class)
    void aDecisionFollowsItsClass(ResultClass resultClass) {
        boolean names = resultClass.namesCharacter();
        listed().when(decide(resultClass, names ? MJ : null, "理由"), by(OFFICER)).thenAccepted();
        listed().when(decide(resultClass, names ? null : MJ, "理由"), by(OFFICER))
                .thenInvalid(names ? "class-needs-character" : "class-has-no-character")
                .naming("class", resultClass.name());
        for (String none : new String[] {null, " "}) {
            var outcome = listed().when(decide(resultClass, names ? MJ : null, none), by(OFFICER));
            if (resultClass.needsReason()) {
                outcome.thenInvalid("class-needs-reason").naming("class", resultClass.name());
            } else {
                outcome.thenAccepted();
            }
        }
    }

    @Test
    void onlyAStandardCharacterIsASubstitute() {
        listed().when(decide(ResultClass.A, "GJ001234", null), by(OFFICER)).thenAccepted();
        for (String other : List.of("高", "U+9AD8", "MJ02890", "mj028902", "MJ0289021")) {
            listed().when(decide(ResultClass.A, other, null), by(OFFICER))
                    .thenInvalid("not-a-standard-character")
                    .naming("standard", other);
        }
    }

    @Test
    void similarSubstitutedAndMissingCharactersNeedASecondPerson() {
        var waiting = listed().by(OFFICER, decided(ResultClass.D, MJ, "代替"));
        waiting.when(APPROVE, by(KEEPER)).then(new DecisionApproved(1, null, null));
        waiting.when(RETURN, by(KEEPER)).then(new DecisionReturned(1, "点の有無を確かめること"));
        waiting.when(APPROVE, by(OFFICER)).thenForbidden("only-the-register-keeper");
        waiting.when(RETURN).thenForbidden("only-the-register-keeper");
        var own = listed().by(KEEPER, decided(ResultClass.C, MJ, "類似"));
        own.when(APPROVE, by(KEEPER)).thenForbidden("approver-is-the-decider").naming("by", "citizens-1");
        own.when(RETURN, by(KEEPER)).thenForbidden("approver-is-the-decider");
        own.when(APPROVE, by(OTHER_KEEPER)).then(new DecisionApproved(1, null, null));
    }

    @Test
    void onlyWhatWaitsIsApproved() {
        listed().when(APPROVE, by(KEEPER)).thenConflict("nothing-to-approve");
        listed().by(OFFICER, decided(ResultClass.A, MJ, null))
                .when(RETURN, by(KEEPER))
                .thenConflict("nothing-to-approve");
        listed().by(OFFICER, decided(ResultClass.D, MJ, "代替"))
                .by(KEEPER, new DecisionApproved(1, null, null))
                .when(APPROVE, by(OTHER_KEEPER))
                .thenConflict("nothing-to-approve");
    }

    @Test
    void aSettledDecisionIsOverruledByTheKeeperOnly() {
        var settled = listed().by(OFFICER, decided(ResultClass.A, MJ, null));
        settled.when(decide(ResultClass.B, MJ, null), by(OFFICER))
                .thenConflict("already-decided")
                .naming("by", "tax-1");
        settled.when(HOLD, by(OFFICER)).thenConflict("already-decided");
        settled.when(decide(ResultClass.B, MJ, null), by(KEEPER)).then(decided(ResultClass.B, MJ, null));
        listed().by(OFFICER, decided(ResultClass.D, MJ, "代替"))
                .when(decide(ResultClass.E, null, "該当なし"), by(OFFICER))
                .then(decided(ResultClass.E, null, "該当なし"));
    }

    @Test
    void theWayOutOfTheHouse() {
        var decided = listed().by(OFFICER, decided(ResultClass.A, MJ, null));
        decided.when(DELIVER).then(new SubstituteDelivered(1, HASH));
        var delivered = decided.and(new SubstituteDelivered(1, HASH));
        delivered.when(DELIVER).thenNothing();
        delivered
                .when(new DeliverSubstitute(2, HASH))
                .thenConflict("not-at-that-stage")
                .naming("status", "DELIVERED");
        delivered.when(decide(ResultClass.B, MJ, null), by(KEEPER)).thenConflict("already-delivered");
        delivered.when(HOLD, by(KEEPER)).thenConflict("already-delivered");
        delivered.when(new ConfirmLoading(2, date("2024-07-01"), null)).thenConflict("not-at-that-stage");
        delivered.when(VERIFY).thenConflict("not-at-that-stage");
        var loaded = new SubstituteLoaded(1, date("2024-07-01"), null);
        delivered.when(LOAD).then(loaded);
        delivered.and(loaded).when(decide(ResultClass.B, MJ, null), by(KEEPER)).thenConflict("already-delivered");
        var verified = new SubstituteVerified(date("2024-07-02"), null);
        delivered.and(loaded).when(VERIFY).then(verified);
        delivered.and(loaded, verified).when(REOPEN, by(KEEPER)).then(new ReviewReopened("リハーサルで相違", null));
        delivered.and(loaded, verified).when(HOLD, by(KEEPER)).thenConflict("already-delivered");
    }

    @Test
    void onlyADecidedOneIsDeliveredOrTakenUpAgain() {
        listed().when(DELIVER).thenConflict("not-at-that-stage").naming("status", "PENDING");
        listed().when(LOAD).thenConflict("not-at-that-stage");
        listed().when(REOPEN).thenConflict("not-at-that-stage");
        var decided = listed().by(OFFICER, decided(ResultClass.A, MJ, null));
        decided.when(LATER).thenConflict("not-at-that-stage");
        decided.when(REOPEN).then(new ReviewReopened("リハーサルで相違", null));
        decided.and(new ReviewReopened("相違", null))
                .when(decide(ResultClass.B, MJ, null), by(OFFICER))
                .then(decided(ResultClass.B, MJ, null));
    }

    @Test
    void whatIsPutOffIsPutOffToADayToCome() {
        listed().when(new HoldReview("確認", date("2024-07-09")), by(OFFICER))
                .thenInvalid("hold-ends-in-the-past")
                .naming("until", "2024-07-09");
        listed().when(new HoldReview("確認", date("2024-07-10")), by(OFFICER)).thenAccepted();
        listed().when(new AllowAfterCutover("x", date("2024-06"))).thenInvalid("hold-ends-in-the-past");
    }

    @Test
    void whatIsDoneIsNotInTheFuture() {
        var delivered = listed().by(OFFICER, decided(ResultClass.A, MJ, null)).and(new SubstituteDelivered(1, HASH));
        delivered.when(new ConfirmLoading(1, date("2024-07-11"), null)).thenInvalid("review-date-in-future");
        delivered.when(new ConfirmLoading(1, date("2024-07-10"), null)).thenAccepted();
        delivered
                .when(new ReopenReview("x", date("2024-07-11")))
                .thenInvalid("review-date-in-future")
                .naming("date", "2024-07-11");
        delivered
                .and(new SubstituteLoaded(1, date("2024-07-01"), null))
                .when(new VerifySubstitute(date("2024-08"), null))
                .thenInvalid("review-date-in-future");
    }

    @Test
    void whatFollowsIsNotDatedBeforeWhatItFollows() {
        var delivered = listed().by(OFFICER, decided(ResultClass.A, MJ, null)).and(new SubstituteDelivered(1, HASH));
        delivered
                .when(new ConfirmLoading(1, date("2024-03-31"), null))
                .thenInvalid("review-date-before-last")
                .naming("date", "2024-03-31")
                .naming("last", "2024-04-01");
        delivered.when(new ConfirmLoading(1, date("2024-04-01"), null)).thenAccepted();
        delivered.when(new ReopenReview("x", date("2024-03"))).thenInvalid("review-date-before-last");
    }

    @Test
    void anEntryIsTakenBackWhileNothingFollowed() {
        var held = listed().by(OFFICER, new ReviewHeld("確認", date("2024-08-01")));
        var back = new WithdrawReviewFacts("entry", Set.of(1L), "押し間違い");
        held.when(back, by(OFFICER)).then(new ReviewFactWithdrawn(1, "entry", "押し間違い"));
        var decided = held.by(OFFICER, decided(ResultClass.A, MJ, null));
        decided.when(back, by(OFFICER))
                .thenConflict("later-review-facts-build-on-it")
                .naming("later", "2");
        decided.when(new WithdrawReviewFacts("entry", Set.of(2L, 1L), "両方"), by(OFFICER))
                .then(new ReviewFactWithdrawn(1, "entry", "両方"), new ReviewFactWithdrawn(2, "entry", "両方"));
        held.and(new ReviewFactWithdrawn(1, "entry", "押し間違い"))
                .when(back, by(OFFICER))
                .thenConflict("review-fact-not-in-effect")
                .naming("fact", "1");
        held.when(back, by(officer("welfare-1", "welfare"))).thenForbidden("not-your-queue");
    }

    @Test
    void theListNamesItsKeyAndItsUse() {
        assertThat(TAKA.key().text()).isEqualTo("resident-core-ue000");
        assertThat(TAKA.used()).isEqualTo(87);
    }
}
