package jp.ikodaicho.api.characters.review;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.characters.CharacterAnswer;
import jp.ikodaicho.projections.municipality.References.DivisionName;

/** What a person may not do with a character and who may, or what a decision would replace. */
record ReviewAdvice(Screen screen, String division) {

    Stream<String> of(CharacterAnswer character) {
        ReviewStatus status = character.review().status();
        ReviewRights rights = ReviewRights.of(screen, character, division);
        boolean keeper = screen.actor().has(Role.REGISTER_KEEPER);
        if (status == ReviewStatus.AWAITING_APPROVAL) {
            return Stream.concat(awaiting(rights, character, keeper), anew(rights));
        }
        if (status == ReviewStatus.DECIDED) {
            return Stream.of(screen.t().of(keeper ? "reviews.overrules" : "reviews.keeper-overrules"));
        }
        return status.isOpen() && !rights.decides()
                ? Stream.of(screen.t().of("reviews.not-mine", "divisions", divisions(character)))
                : Stream.empty();
    }

    private Stream<String> awaiting(ReviewRights rights, CharacterAnswer character, boolean keeper) {
        if (rights.approves()) {
            return Stream.empty();
        }
        boolean own = keeper && ReviewRights.isDecider(screen.actor(), character);
        return Stream.of(screen.t().of(own ? "reviews.own-decision" : "reviews.waits-for-other"));
    }

    private Stream<String> anew(ReviewRights rights) {
        return rights.decides() ? Stream.of(screen.t().of("reviews.decides-anew")) : Stream.empty();
    }

    private static String divisions(CharacterAnswer character) {
        return character.divisions().stream().map(DivisionName::name).collect(Collectors.joining("・"));
    }
}
