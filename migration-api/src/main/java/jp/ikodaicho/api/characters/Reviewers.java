package jp.ikodaicho.api.characters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.domain.characters.events.CharacterUsage;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.PackageAnswer;
import org.jspecify.annotations.Nullable;

/**
 * 担当課: whose queue a character goes to, the divisions responsible today for the businesses that use it; where nobody is or
 * nothing uses it, the division that owns the package.
 */
public record Reviewers(
        Map<String, String> divisionOfBusiness, @Nullable String owner) {

    static Reviewers of(List<BusinessAnswer> businesses, PackageAnswer systemPackage) {
        Map<String, String> divisions = new LinkedHashMap<>();
        for (BusinessAnswer business : businesses) {
            var responsible = business.responsibleDivision();
            if (responsible != null) {
                divisions.put(business.id(), responsible.id());
            }
        }
        var owning = systemPackage.systemPackage().owningDivision();
        return new Reviewers(divisions, owning == null ? null : owning.id());
    }

    public List<String> of(ListedCharacter listed) {
        List<String> users = listed.usages().stream()
                .filter(usage -> usage.count() > 0)
                .map(CharacterUsage::business)
                .map(divisionOfBusiness::get)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return users.isEmpty() && owner != null ? List.of(owner) : users;
    }
}
