package jp.ikodaicho.api.characters.review;

import java.util.List;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.characters.DecisionAnswer;
import jp.ikodaicho.projections.municipality.References.DivisionName;

/**
 * What a person may enter on a character from a page; the rules of the review decide when it is sent.
 *
 * @param decides whether a decision or a hold can be entered
 * @param proxyFor the division it is then entered for; empty for one's own
 * @param approves whether it waits for this person's approval
 * @param reopens whether this person can take it up again
 */
record ReviewRights(boolean decides, String proxyFor, boolean approves, boolean reopens) {

    private static final ReviewRights NONE = new ReviewRights(false, "", false, false);

    static ReviewRights of(Screen screen, CharacterAnswer character, String division) {
        if (screen.frame().times().isPast()) {
            return NONE;
        }
        Actor actor = screen.actor();
        ReviewStatus status = character.review().status();
        boolean keeper = actor.has(Role.REGISTER_KEEPER);
        boolean approves = keeper && status == ReviewStatus.AWAITING_APPROVAL && !isDecider(actor, character);
        boolean mayDecide = status.isOpen()
                || (status == ReviewStatus.AWAITING_APPROVAL && !approves)
                || (status == ReviewStatus.DECIDED && keeper);
        boolean own = keeper || character.divisions().stream().anyMatch(queue -> actor.actsFor(queue.id()));
        String proxyFor = own || !actor.has(Role.DX_OFFICE) ? "" : proxyFor(character.divisions(), division);
        boolean reopens = status.isSettled() && status != ReviewStatus.REMOVED && (keeper || actor.has(Role.DX_OFFICE));
        return new ReviewRights(mayDecide && (own || !proxyFor.isEmpty()), proxyFor, approves, reopens);
    }

    static boolean isDecider(Actor actor, CharacterAnswer character) {
        DecisionAnswer decision = character.review().decision();
        return decision != null && decision.by().equals(actor.staffId());
    }

    /** The division whose queue the page is of, if the character is in it, else the first it is in. */
    private static String proxyFor(List<DivisionName> queues, String division) {
        return queues.stream()
                .filter(queue -> queue.id().equals(division))
                .findFirst()
                .or(() -> queues.stream().findFirst())
                .map(DivisionName::name)
                .orElse("");
    }
}
