package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.edge.ETags;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.projections.business.BusinessQueries;
import jp.ikodaicho.projections.business.PackageQueries;
import jp.ikodaicho.projections.view.Question;
import org.springframework.http.HttpStatus;

/** Finds what a form is about. */
final class EntryTargets {

    private EntryTargets() {}

    static EntryTarget find(String kind, String id, Question question) {
        return kind.equals(EntryTarget.PACKAGES) ? systemPackage(id, question) : business(id, question);
    }

    private static EntryTarget business(String id, Question question) {
        return BusinessQueries.find(question, id)
                .map(business -> new EntryTarget(
                        EntryTarget.BUSINESSES,
                        id,
                        business.name(),
                        ETags.version(business.version()).replace("\"", ""),
                        List.of(business)))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-business", Map.of("subject", id)));
    }

    private static EntryTarget systemPackage(String id, Question question) {
        return PackageQueries.find(question, id)
                .map(answer -> new EntryTarget(
                        EntryTarget.PACKAGES,
                        id,
                        answer.systemPackage().name(),
                        PackageTags.of(answer).replace("\"", ""),
                        answer.businesses()))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-package", Map.of("subject", id)));
    }
}
