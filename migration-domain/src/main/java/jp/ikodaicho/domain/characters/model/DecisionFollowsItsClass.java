package jp.ikodaicho.domain.characters.model;

import java.util.Map;
import java.util.Optional;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import jp.ikodaicho.domain.characters.commands.DecideSubstitute;
import jp.ikodaicho.domain.characters.events.SubstituteDecided;
import jp.ikodaicho.domain.shared.Rejection;

/**
 * A decision of class A to D names a standard character, E and F name none; C to F say why (domain.md §4.4).
 */
final class DecisionFollowsItsClass {

    private static final String ID = "(MJ|GJ)[0-9]{6}";

    private DecisionFollowsItsClass() {}

    static Optional<Rejection> check(CharacterCommand command) {
        return command instanceof DecideSubstitute c ? check(c.decision()) : Optional.empty();
    }

    private static Optional<Rejection> check(SubstituteDecided decision) {
        Map<String, String> named = Map.of("class", decision.resultClass().name());
        String standard = decision.standard();
        if (decision.resultClass().namesCharacter() != (standard != null)) {
            String code = standard == null ? "class-needs-character" : "class-has-no-character";
            return Optional.of(Rejection.invalid(code, named));
        }
        if (standard != null && !standard.matches(ID)) {
            return Optional.of(Rejection.invalid("not-a-standard-character", Map.of("standard", standard)));
        }
        String reason = decision.reason();
        return decision.resultClass().needsReason() && (reason == null || reason.isBlank())
                ? Optional.of(Rejection.invalid("class-needs-reason", named))
                : Optional.empty();
    }
}
