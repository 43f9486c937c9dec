package jp.ikodaicho.projections.business;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.projections.municipality.PackageRow;
import jp.ikodaicho.projections.municipality.PackageView;
import jp.ikodaicho.projections.municipality.References;
import jp.ikodaicho.projections.view.Question;

/** The packages of a body with the businesses that run on them on the day asked for. */
public final class PackageQueries {

    private PackageQueries() {}

    public static List<PackageAnswer> all(Question question) {
        References references = References.of(question.rows(), question.day());
        List<BusinessAnswer> businesses = BusinessQueries.all(question);
        return question.rows().all(new PackageView()).stream()
                .sorted(Comparator.comparingInt(PackageRow::number).thenComparing(PackageRow::systemPackage))
                .map(row -> answer(row, references, businesses))
                .toList();
    }

    public static Optional<PackageAnswer> find(Question question, String systemPackage) {
        return all(question).stream()
                .filter(answer -> answer.systemPackage().id().equals(systemPackage))
                .findFirst();
    }

    private static PackageAnswer answer(PackageRow row, References references, List<BusinessAnswer> businesses) {
        List<BusinessAnswer> members = businesses.stream()
                .filter(b -> b.systemPackage() != null && b.systemPackage().id().equals(row.systemPackage()))
                .toList();
        return new PackageAnswer(
                references.name(row),
                row.number(),
                row.version(),
                members.stream().filter(b -> b.number() != null).toList(),
                members.stream().filter(b -> b.number() == null).toList());
    }
}
