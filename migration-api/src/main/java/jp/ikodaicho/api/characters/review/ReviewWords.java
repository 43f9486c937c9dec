package jp.ikodaicho.api.characters.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.ikodaicho.api.characters.review.CurrentView.Fact;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.characters.DecisionAnswer;
import jp.ikodaicho.projections.characters.ReviewAnswer;
import jp.ikodaicho.projections.municipality.References;
import org.jspecify.annotations.Nullable;

/** What is known of an external character, and where its review stands, in the words of a screen. */
final class ReviewWords {

    private final Screen screen;
    private final Texts t;
    private final StaffNames staff;
    private final ToldInWords told;

    ReviewWords(Screen screen, StaffNames staff, ToldInWords told) {
        this.screen = screen;
        this.t = screen.t();
        this.staff = staff;
        this.told = told;
    }

    List<Fact> facts(CharacterAnswer character) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "reviews.reading", character.reading());
        add(facts, "reviews.base", base(character.baseCharacter()));
        add(facts, "reviews.used", used(character));
        add(facts, "reviews.package", packageName(character.systemPackage()));
        add(facts, "reviews.code-system", character.codeSystem());
        add(facts, "reviews.remarks", character.remarks());
        add(facts, "reviews.waiting", waiting(character.review().waitingSince()));
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(t.of(key), text));
        }
    }

    private static String base(@Nullable String base) {
        return base == null || base.isEmpty() ? "" : base + " " + CandidateShown.codePoints(base);
    }

    /** Counts by business, never a name. */
    String used(CharacterAnswer character) {
        String businesses = character.usages().stream()
                .filter(usage -> usage.count() > 0)
                .map(usage -> t.of("reviews.usage", "business", usage.name(), "n", usage.count()))
                .collect(Collectors.joining(t.of("event.separator")));
        return businesses.isEmpty()
                ? t.of("reviews.unused")
                : t.of("reviews.used-in", "n", character.used(), "businesses", businesses);
    }

    private String packageName(String id) {
        References.PackageName name = References.of(
                        screen.asked().question().rows(),
                        screen.asked().question().day())
                .systemPackage(id);
        return name == null ? id : name.name();
    }

    private String waiting(@Nullable Instant since) {
        if (since == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(
                Japan.day(since), screen.asked().question().day());
        return t.of("reviews.waiting-since", "day", t.day(Japan.day(since)), "n", Math.max(0, days));
    }

    /** Sentence by sentence: the status, the decision with who made it and when, a remark. */
    List<String> standing(CharacterAnswer character) {
        ReviewAnswer review = character.review();
        List<String> standing = new ArrayList<>();
        standing.add(t.of("reviews.status." + review.status().name()));
        Optional<DecisionAnswer> decision = Optional.ofNullable(review.decision());
        decision.map(this::decision).ifPresent(standing::add);
        decision.flatMap(this::approval).ifPresent(standing::add);
        Optional.ofNullable(review.until())
                .map(until -> t.of("reviews.held-until", "until", t.date(until)))
                .ifPresent(standing::add);
        Optional.ofNullable(review.remark())
                .map(remark -> t.of("reviews.remark", "remark", remark))
                .ifPresent(standing::add);
        return standing;
    }

    private Optional<String> approval(DecisionAnswer decision) {
        String approver = decision.approvedBy();
        Instant at = decision.approvedAt();
        return approver == null || at == null
                ? Optional.empty()
                : Optional.of(t.of("reviews.approved-by", "who", staff.nameOn(approver, at), "when", t.instant(at)));
    }

    /** A decision with who made it, when, for whom, why. */
    String decision(DecisionAnswer decision) {
        String who = staff.nameOn(decision.by(), decision.recordedAt());
        String behalf = decision.onBehalfOf();
        String standard = decision.standard();
        String word = t.of("reviews.class." + decision.resultClass().name());
        String what =
                standard == null ? word : t.of("reviews.chosen", "standard", told.standard(standard), "class", word);
        String sentence = t.of(
                "reviews.decided-by",
                "what",
                what,
                "who",
                behalf == null ? who : t.of("event.proxy", "name", who, "for", behalf),
                "when",
                t.instant(decision.recordedAt()));
        String reason = decision.reason();
        return reason == null ? sentence : sentence + " " + t.of("reviews.because", "reason", reason);
    }
}
