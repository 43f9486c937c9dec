package jp.ikodaicho.api.business;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.PackageAnswer;
import jp.ikodaicho.projections.business.PackageQueries;
import jp.ikodaicho.projections.view.Question;
import jp.ikodaicho.projections.view.RowStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Entity tag of a package: its own version, its membership and the version of each business on it, in the order of ids, e.g.
 * {@code "@2;child-allowance=4;disability-welfare=7"}; so a stale one can be named. What is written to the package itself
 * looks at its own version only, a phase entry for its businesses at theirs only.
 */
@Component
class PackageTags {

    private static final Pattern FORM = Pattern.compile("@(\\d{1,18})(;[a-z0-9-]{1,64}=\\d{1,18})*");

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
        return write(answer.version(), versions(answer));
    }

    /** The tag after an entry for its businesses: the versions it led to, and for the rest those they have. */
    String after(MunicipalityCode municipality, String systemPackage, List<PhaseEntryAnswer.After> changed) {
        Optional<PackageAnswer> today = today(municipality, systemPackage);
        Map<String, Long> versions = today.map(PackageTags::versions).orElseGet(TreeMap::new);
        changed.forEach(after -> versions.put(after.business(), after.version()));
        return write(today.map(PackageAnswer::version).orElse(0L), versions);
    }

    /** The tag after something was written to the package itself. */
    String after(MunicipalityCode municipality, String systemPackage, long version) {
        return write(
                version,
                today(municipality, systemPackage).map(PackageTags::versions).orElseGet(TreeMap::new));
    }

    private static Map<String, Long> versions(PackageAnswer answer) {
        return Stream.concat(answer.businesses().stream(), answer.outside().stream())
                .collect(Collectors.toMap(BusinessAnswer::id, BusinessAnswer::version, Math::max, TreeMap::new));
    }

    private static String write(long version, Map<String, Long> versions) {
        return Stream.concat(
                        Stream.of("@" + version),
                        versions.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()))
                .collect(Collectors.joining(";", "\"", "\""));
    }

    /** The versions of businesses a client has seen; empty for a tag that is none of ours. */
    static Map<String, Long> read(@Nullable String tag) {
        if (tag == null || !FORM.matcher(tag).matches()) {
            return Map.of();
        }
        return Arrays.stream(tag.split(";"))
                .skip(1)
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> Long.valueOf(part[1]), Math::max));
    }

    /** What the client says it has seen of the package itself. */
    static Precondition precondition(@Nullable String tag) {
        if (tag == null) {
            return new Precondition.Missing();
        }
        Matcher matcher = FORM.matcher(tag);
        return new Precondition.Seen(matcher.matches() ? Long.parseLong(matcher.group(1)) : -1);
    }
}
