package jp.ikodaicho.api.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.ikodaicho.domain.characters.ExternalCharacterAggregate;
import jp.ikodaicho.domain.characters.commands.AllowAfterCutover;
import jp.ikodaicho.domain.characters.commands.ApproveDecision;
import jp.ikodaicho.domain.characters.commands.AssignReviewers;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.ConfirmLoading;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.commands.DeliverSubstitute;
import jp.ikodaicho.domain.characters.commands.HoldReview;
import jp.ikodaicho.domain.characters.commands.ReopenReview;
import jp.ikodaicho.domain.characters.commands.ReturnDecision;
import jp.ikodaicho.domain.characters.commands.VerifySubstitute;
import jp.ikodaicho.domain.characters.commands.WaiveConflict;
import jp.ikodaicho.domain.characters.commands.WithdrawReviewFacts;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/** Chapter of the made-up history: what divisions decide about external characters, who approves it, and where it goes. */
final class SampleReviews {
    private static final String CORE = "resident-core";
    private static final String REGISTER = "family-register";
    private static final String WELFARE = "welfare";
    private static final String HEALTH = "health";
    private static final String KEEPER = "citizens-counter";
    private static final int A_DAY = 6;
    private static final int A_WEEK = 7;

    private final SampleDesk desk;
    private final SampleStaff staff;
    private final SampleVerdicts verdicts;
    private final Map<String, SampleListed> listed = new TreeMap<>();

    SampleReviews(SampleDesk desk, Random random) {
        this.desk = desk;
        this.staff = new SampleStaff(desk);
        this.verdicts = new SampleVerdicts(random);
    }

    Step step(String character, CharacterCommand command) {
        return desk.step(ExternalCharacterAggregate.KIND, character, command);
    }

    /** Some of the first characters a day are decided from a day on, and the keeper looks at them a week later. */
    void begin(List<SampleListed> list, int first, LocalDate from) {
        list.forEach(character -> listed.put(character.key(), character));
        List<String> characters =
                list.stream().limit(first).map(SampleListed::key).toList();
        for (int i = 0; i < characters.size(); i += A_DAY) {
            List<String> today = characters.subList(i, Math.min(characters.size(), i + A_DAY));
            desk.on(from.plusDays(i / A_DAY), () -> decide(today));
            desk.on(from.plusDays(i / A_DAY + A_WEEK), () -> approve(today));
        }
    }

    void turns() {
        deliveries();
        secondThoughts();
        openEnds();
    }

    private void deliveries() {
        desk.on("2023-10-30", () -> deliverAll(REGISTER, 1));
        desk.on("2023-11-06", () -> loaded(REGISTER, 1, "2023-11-02"));
        desk.on("2024-03-04", () -> each(REGISTER, ReviewStatus.LOADED, _ -> verified("2024-02-29")));
        desk.on("2023-12-04", () -> deliverAll(CORE, 1));
        desk.on("2023-12-18", () -> loaded(CORE, 1, "2023-12"));
        desk.on("2024-07-08", () -> some(CORE, ReviewStatus.LOADED, 40, _ -> verified("2024-07")));
        desk.on("2025-05-12", () -> deliverAll(HEALTH, 1));
    }

    private void secondThoughts() {
        desk.on(
                "2024-06-10",
                () -> some(REGISTER, ReviewStatus.VERIFIED, 2, _ -> new ReopenReview("戸籍の改製で字形の指摘があったため", null)));
        desk.on(
                "2024-06-17",
                () -> decide(with(REGISTER, ReviewStatus.REOPENED).limit(1).toList()));
        desk.on("2024-06-24", () -> waive("welfare-f04b", "family-register-tk010126"));
        desk.on("2024-07-01", () -> some(CORE, ReviewStatus.LOADED, 3, _ -> new ReopenReview("リハーサルで印字が異なったため", null)));
        desk.on(
                "2024-07-16",
                () -> decide(with(CORE, ReviewStatus.REOPENED).limit(2).toList()));
    }

    private void openEnds() {
        desk.on("2024-07-22", () -> reassign(WELFARE));
        desk.on("2024-07-23", this::mistake);
        desk.on(
                "2026-10-05",
                () -> some(
                        "tax-current", ReviewStatus.AWAITING_APPROVAL, 2, _ -> new ReturnDecision("点の有無を原本で確かめてください")));
        desk.on(
                "2026-10-06",
                () -> some(
                        "tax-current",
                        ReviewStatus.PENDING,
                        1,
                        _ -> new AllowAfterCutover("文字情報基盤への追加を要望中", PartialDate.parse("FY2027"))));
    }

    /** What a division decides in a day: the same shapes together, all else one by one. */
    private void decide(List<String> characters) {
        Map<Actor, List<Step>> together = new LinkedHashMap<>();
        for (String character : characters) {
            CharacterCommand command = verdicts.of(character, listed(character).character());
            Actor officer = officer(character, character.hashCode() % 2 == 0);
            if (command instanceof DecideSubstitute d
                    && !d.decision().resultClass().needsReason()) {
                together.computeIfAbsent(officer, _ -> new ArrayList<>()).add(step(character, command));
            } else {
                desk.enter(officer, List.of(step(character, command)));
            }
        }
        together.forEach(desk::enter);
    }

    /** The keeper looks at what waits, and leaves every fifth for later. */
    private void approve(List<String> characters) {
        characters.stream()
                .filter(character -> status(character) == ReviewStatus.AWAITING_APPROVAL)
                .filter(character -> !character.startsWith(WELFARE) || character.hashCode() % 5 != 0)
                .filter(character -> !character.startsWith("tax"))
                .forEach(character -> desk.enter(
                        keeperWhoDidNotDecide(character),
                        List.of(step(
                                character,
                                new ApproveDecision(null, "市民第" + desk.today().getYear() + "号")))));
    }

    private Actor keeperWhoDidNotDecide(String character) {
        var decision = desk.character(character).facts().state().decision();
        Actor first = keeper(false);
        return decision != null && decision.actor().equals(first.staffId()) ? keeper(true) : first;
    }

    private Actor keeper(boolean second) {
        return new Actor(
                staff.of(KEEPER, second).staffId(), Set.of(new Actor.Grant(Role.REGISTER_KEEPER, KEEPER)), null);
    }

    private void deliverAll(String systemPackage, int number) {
        each(systemPackage, ReviewStatus.DECIDED, _ -> new DeliverSubstitute(number, "0".repeat(63) + number));
    }

    private void loaded(String systemPackage, int number, String day) {
        each(systemPackage, ReviewStatus.DELIVERED, _ -> new ConfirmLoading(number, PartialDate.parse(day), null));
    }

    private static CharacterCommand verified(String day) {
        return new VerifySubstitute(PartialDate.parse(day), "リハーサルで確認");
    }

    private void waive(String character, String other) {
        desk.enter(SampleStaff.DX, List.of(step(character, new WaiveConflict(other, "福祉の通知は常用の字形で送る"))));
    }

    /** A character that no business uses goes from the office to a division. */
    private void reassign(String systemPackage) {
        some(systemPackage, ReviewStatus.PENDING, 1, character -> {
            listed.put(character, listed(character).in("disability-welfare"));
            return new AssignReviewers(List.of("disability-welfare"), "利用する課に確認したため");
        });
    }

    /** A hold on the wrong character, taken back at once. */
    private void mistake() {
        with(WELFARE, ReviewStatus.PENDING).skip(1).limit(1).forEach(character -> {
            Actor officer = officer(character, false);
            var hold = new HoldReview("戸籍の原本を確認", PartialDate.parse("2024-08"));
            MemoryLedger.Receipt receipt = desk.enter(officer, List.of(step(character, hold)));
            Set<Long> sequences =
                    Set.copyOf(receipt.sequences().values().iterator().next());
            desk.enter(
                    officer,
                    List.of(step(character, new WithdrawReviewFacts(receipt.correlationId(), sequences, "行の取り違え"))));
        });
    }

    private void each(String systemPackage, ReviewStatus status, Function<String, CharacterCommand> command) {
        some(systemPackage, status, Integer.MAX_VALUE, command);
    }

    /** The same for some characters at once, by whoever may. */
    private void some(String systemPackage, ReviewStatus status, int most, Function<String, CharacterCommand> command) {
        List<Step> steps = with(systemPackage, status)
                .limit(most)
                .map(character -> step(character, command.apply(character)))
                .toList();
        if (!steps.isEmpty()) {
            boolean keepers = steps.getFirst().command() instanceof ReturnDecision;
            desk.enter(keepers ? keeper(true) : SampleStaff.DX, steps);
        }
    }

    private Stream<String> with(String systemPackage, ReviewStatus status) {
        return listed.keySet().stream()
                .filter(character -> character.startsWith(systemPackage + "-"))
                .filter(character -> status(character) == status);
    }

    private @Nullable ReviewStatus status(String character) {
        var review = desk.character(character);
        return review.removed() ? ReviewStatus.REMOVED : review.facts().state().status();
    }

    private SampleListed listed(String character) {
        return Objects.requireNonNull(listed.get(character), character);
    }

    private Actor officer(String character, boolean second) {
        return staff.of(listed(character).divisions().getFirst(), second);
    }
}
