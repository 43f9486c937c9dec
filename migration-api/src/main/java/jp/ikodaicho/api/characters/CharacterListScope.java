package jp.ikodaicho.api.characters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.projections.business.BusinessAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a list are taken, and what its words stand for here.
 *
 * @param systemPackage the package they are imported into
 * @param listedAs only lines of this package in the list; null for all of them
 * @param businesses ids by every name a list may use
 */
public record CharacterListScope(
        String systemPackage, @Nullable String listedAs, Map<String, String> businesses) {

    static CharacterListScope of(String systemPackage, @Nullable String listedAs, List<BusinessAnswer> businesses) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (BusinessAnswer business : businesses) {
            ids.putIfAbsent(business.id(), business.id());
            ids.putIfAbsent(business.name(), business.id());
            String official = business.officialName();
            if (official != null) {
                ids.putIfAbsent(official, business.id());
            }
        }
        return new CharacterListScope(systemPackage, listedAs, ids);
    }

    /** For a package, by the names of its body's businesses alone. */
    public static CharacterListScope of(String systemPackage, Map<String, String> businesses) {
        return new CharacterListScope(systemPackage, null, businesses);
    }

    /** The same for the lines of one package of the list. */
    public CharacterListScope only(String listed) {
        return new CharacterListScope(systemPackage, listed, businesses);
    }

    boolean takes(@Nullable String packageOfLine) {
        return listedAs == null || listedAs.equals(packageOfLine);
    }

    /** The id of a business, or the list's own name of a system that is not tracked here. */
    String business(String name) {
        return businesses.getOrDefault(name, name);
    }
}
