package jp.ikodaicho.api.characters.prints;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ikodaicho.api.characters.prints.PaperView.Cell;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.business.PackageQueries;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.characters.CharacterQueries;
import jp.ikodaicho.projections.characters.DecisionAnswer;
import jp.ikodaicho.projections.characters.UsageAnswer;
import jp.ikodaicho.projections.municipality.DivisionQueries.DivisionAnswer;
import jp.ikodaicho.projections.municipality.References;
import jp.ikodaicho.projections.view.Question;

/** 確認依頼書: what a division is asked to decide, by when, from whom; and 回答書: what it decided. */
final class DivisionPapers {

    private static final Paper.Kind REQUEST = new Paper.Kind(
            "paper.request",
            List.of(
                    "paper.package",
                    "paper.now",
                    "paper.proposal",
                    "paper.reading",
                    "paper.used",
                    "paper.businesses",
                    "paper.verdict"),
            true);
    private static final Paper.Kind ANSWER = new Paper.Kind(
            "paper.answer",
            List.of(
                    "paper.package",
                    "paper.now",
                    "paper.class",
                    "paper.standard",
                    "paper.reason",
                    "paper.by",
                    "paper.approval"),
            true);
    private static final Set<ReviewStatus> OPEN =
            Set.of(ReviewStatus.PENDING, ReviewStatus.HELD, ReviewStatus.RETURNED, ReviewStatus.REOPENED);
    private static final Set<ReviewStatus> ANSWERED = Set.of(
            ReviewStatus.AWAITING_APPROVAL,
            ReviewStatus.DECIDED,
            ReviewStatus.DELIVERED,
            ReviewStatus.LOADED,
            ReviewStatus.VERIFIED);

    private final Screen screen;
    private final Texts t;
    private final PaperGlyphs glyphs;
    private final DivisionAnswer division;

    DivisionPapers(Screen screen, PaperGlyphs glyphs, DivisionAnswer division) {
        this.screen = screen;
        this.t = screen.t();
        this.glyphs = glyphs;
        this.division = division;
    }

    private List<CharacterAnswer> queue(Set<ReviewStatus> statuses) {
        return CharacterQueries.all(
                screen.asked().question(), new CharacterQueries.Filter(division.id(), null, statuses));
    }

    PaperView request() {
        List<CharacterAnswer> asked = queue(OPEN);
        Set<String> packages =
                asked.stream().map(CharacterAnswer::systemPackage).collect(Collectors.toSet());
        return new Paper(screen)
                .fact("paper.to", division.name())
                .fact("paper.from", from(packages))
                .fact("paper.due", due(packages))
                .of(REQUEST, asked, this::requested);
    }

    /** The divisions that own the packages the characters come from. */
    private String from(Set<String> packages) {
        return packages.stream()
                .sorted()
                .flatMap(id -> PackageQueries.find(screen.asked().question(), id).stream())
                .map(found -> found.systemPackage().owningDivision())
                .filter(Objects::nonNull)
                .map(References.DivisionName::name)
                .distinct()
                .collect(Collectors.joining(t.of("event.separator")));
    }

    /** The earliest end of a present plan of 文字同定 among the businesses of these packages. */
    private String due(Set<String> packages) {
        Question question = screen.asked().question();
        return BusinessQueries.all(question).stream()
                .filter(business -> business.systemPackage() != null
                        && packages.contains(business.systemPackage().id()))
                .map(business -> business.phase(Phase.CHARACTER_MAPPING).currentPlan())
                .filter(Objects::nonNull)
                .map(PhaseAnswer.Plan::end)
                .min(Comparator.comparing(PartialDate::last))
                .map(t::date)
                .orElse(t.of("paper.no-due"));
    }

    private List<Cell> requested(CharacterAnswer character) {
        return List.of(
                packageOf(character),
                glyphs.vendor(character, screen.asked().municipality()),
                glyphs.standard(character.proposal()),
                Cell.of(Objects.toString(character.reading(), "")),
                Cell.of(Long.toString(character.used())),
                Cell.of(character.usages().stream()
                        .map(UsageAnswer::name)
                        .distinct()
                        .collect(Collectors.joining(t.of("event.separator")))),
                Cell.of(t.of("paper.boxes")));
    }

    PaperView answer(StaffNames staff) {
        List<CharacterAnswer> answered = queue(ANSWERED);
        return new Paper(screen)
                .fact("paper.of", division.name())
                .fact("paper.left", t.of("paper.left-count", "n", queue(OPEN).size()))
                .of(ANSWER, answered, character -> answered(character, staff));
    }

    private List<Cell> answered(CharacterAnswer character, StaffNames staff) {
        DecisionAnswer decision = Objects.requireNonNull(character.review().decision(), "what is answered was decided");
        return List.of(
                packageOf(character),
                glyphs.vendor(character, screen.asked().municipality()),
                Cell.of(t.of("result-class." + decision.resultClass().name())),
                glyphs.standard(decision.standard()),
                Cell.of(Objects.toString(decision.reason(), "")),
                Cell.of(who(decision, staff)),
                Cell.of(approval(character, decision, staff)));
    }

    private String who(DecisionAnswer decision, StaffNames staff) {
        String name = staff.nameOn(decision.by(), decision.recordedAt());
        String behalf = decision.onBehalfOf();
        String said = behalf == null ? name : t.of("event.proxy", "name", name, "for", behalf);
        return said + " " + day(decision.recordedAt());
    }

    private String approval(CharacterAnswer character, DecisionAnswer decision, StaffNames staff) {
        if (decision.approvedBy() == null || decision.approvedAt() == null) {
            return character.review().status() == ReviewStatus.AWAITING_APPROVAL
                    ? t.of("characters.progress.awaiting")
                    : Objects.toString(decision.document(), "");
        }
        return staff.nameOn(decision.approvedBy(), decision.approvedAt()) + " " + day(decision.approvedAt()) + " "
                + Objects.toString(
                        decision.approvalDocument() == null ? decision.document() : decision.approvalDocument(), "");
    }

    private String day(Instant instant) {
        return t.day(Japan.day(instant));
    }

    private Cell packageOf(CharacterAnswer character) {
        return Cell.of(PackageNames.of(screen.asked().question(), character.systemPackage()));
    }
}
