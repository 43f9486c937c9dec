package jp.ikodaicho.api.business;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.PackageAnswer;
import jp.ikodaicho.projections.business.PackageQueries;
import jp.ikodaicho.projections.view.Question;
import jp.ikodaicho.projections.view.RowStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Entity tag of a package: its membership and the version of each business on it, in the order of ids, e.g.
 * {@code "child-allowance=4;disability-welfare=7"}; so a stale one can be named.
 */
@Component
class PackageTags {

    private final RowStore rows;
    private final InstantSource clock;

    PackageTags(RowStore rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A package as it is today, with what runs on it. */
    Optional<PackageAnswer> today(MunicipalityCode municipality, String systemPackage) {
        Question question = new Question(rows.of(municipality), null, Japan.day(clock.instant()));
        return PackageQueries.find(question, systemPackage);
    }

    static String of(PackageAnswer answer) {
        return write(versions(answer));
    }

    /** The tag after an entry: the versions it led to, and for the rest those they have. */
    String after(MunicipalityCode municipality, String systemPackage, List<PhaseEntryAnswer.After> changed) {
        Map<String, Long> versions =
                today(municipality, systemPackage).map(PackageTags::versions).orElseGet(TreeMap::new);
        changed.forEach(after -> versions.put(after.business(), after.version()));
        return write(versions);
    }

    private static Map<String, Long> versions(PackageAnswer answer) {
        return Stream.concat(answer.businesses().stream(), answer.outside().stream())
                .collect(Collectors.toMap(BusinessAnswer::id, BusinessAnswer::version, Math::max, TreeMap::new));
    }

    private static String write(Map<String, Long> versions) {
        return versions.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(";", "\"", "\""));
    }

    /** The versions a client has seen; empty for a tag that is none of ours. */
    static Map<String, Long> read(@Nullable String tag) {
        if (tag == null || !tag.matches("([a-z0-9-]{1,64}=\\d{1,18}(;|$))+")) {
            return Map.of();
        }
        return Arrays.stream(tag.split(";"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> Long.valueOf(part[1]), Math::max));
    }
}
