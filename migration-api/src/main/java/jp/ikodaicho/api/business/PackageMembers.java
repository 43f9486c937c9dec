package jp.ikodaicho.api.business;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.business.commands.PackageShare;
import jp.ikodaicho.domain.business.commands.PhaseCommand;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.PackageAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Which businesses an entry for a package is for: those of the 20 that run on it today or that the client has seen on it, less
 * those it leaves out, and the others it names.
 */
@Component
class PackageMembers {

    private final PackageTags tags;

    PackageMembers(PackageTags tags) {
        this.tags = tags;
    }

    List<Step> steps(String systemPackage, PhaseBody body, PhaseCommand command, Sent sent) {
        PackageAnswer answer = tags.today(sent.municipality(), systemPackage)
                .orElseThrow(
                        () -> new Problem(HttpStatus.NOT_FOUND, "unknown-package", Map.of("subject", systemPackage)));
        Map<String, Long> seen = PackageTags.read(sent.ifMatch());
        Set<String> named = Set.copyOf(Optional.ofNullable(body.include()).orElse(List.of()));
        return members(answer, body, named, seen).stream()
                .map(business -> new Step(
                        id(sent.municipality(), business),
                        precondition(business, sent, seen),
                        new PackageShare(command, systemPackage, named.contains(business))))
                .toList();
    }

    private static Set<String> members(
            PackageAnswer answer, PhaseBody body, Set<String> named, Map<String, Long> seen) {
        Set<String> outside = answer.outside().stream().map(BusinessAnswer::id).collect(Collectors.toSet());
        Set<String> members =
                answer.businesses().stream().map(BusinessAnswer::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new HashSet<>(seen.keySet());
        known.removeAll(outside);
        members.addAll(known);
        members.addAll(named);
        leaveOut(body, members);
        if (members.isEmpty()) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "nothing-left-in-package");
        }
        return members;
    }

    private static void leaveOut(PhaseBody body, Set<String> members) {
        for (Except except : Optional.ofNullable(body.except()).orElse(List.of())) {
            if (!members.remove(except.business())) {
                throw new Problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "except-not-in-package",
                        Map.of("subject", except.business()));
            }
        }
    }

    private static AggregateId id(MunicipalityCode municipality, String business) {
        if (!AggregateId.isKey(business)) {
            throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-business", Map.of("subject", business));
        }
        return new AggregateId(municipality, BusinessAggregate.KIND, business);
    }

    /** A business that joined after the client looked is as stale as one that changed. */
    private static Precondition precondition(String business, Sent sent, Map<String, Long> seen) {
        return sent.ifMatch() == null
                ? new Precondition.Missing()
                : new Precondition.Seen(seen.getOrDefault(business, -1L));
    }
}
