package jp.ikodaicho.projections.characters;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.OpenCharacters;
import jp.ikodaicho.projections.municipality.References;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/** How far the review of external characters is: by division, by package, and for the whole body. */
public final class ReviewProgress {

    private ReviewProgress() {}

    /** What is left, of characters on the vendors' lists. */
    public record Left(long open, long awaitingApproval) {

        public static final Left NONE = new Left(0, 0);

        public long all() {
            return open + awaitingApproval;
        }
    }

    /** The divisions that have a queue, by id; a character in several queues counts in each. */
    public static List<QueueProgress> queues(Question question, @Nullable String systemPackage) {
        return QueueProgress.of(
                rows(question)
                        .filter(row -> systemPackage == null
                                || systemPackage.equals(row.listed().systemPackage()))
                        .toList(),
                References.of(question.rows(), question.day()),
                question.factDate());
    }

    /** The packages that have external characters, by id. */
    public static List<PackageProgress> packages(Question question) {
        List<CharacterRow> rows = CharacterQueries.rows(question);
        References references = References.of(question.rows(), question.day());
        Map<String, Long> totals = rows.stream()
                .filter(row -> !row.removed())
                .collect(Collectors.groupingBy(row -> row.listed().systemPackage(), Collectors.counting()));
        Map<String, OpenCharacters> open = OpenCharactersOf.byPackage(rows, question.factDate());
        return open.entrySet().stream()
                .map(one -> PackageProgress.of(
                        one.getKey(), totals.getOrDefault(one.getKey(), 0L), one.getValue(), references))
                .toList();
    }

    /** What is left in the body, each character once; null where it has no external characters. */
    public static @Nullable Left left(Question question) {
        List<CharacterRow> rows = rows(question).toList();
        return rows.isEmpty() ? null : left(rows, question);
    }

    /** The same by division. */
    public static Map<String, Left> leftByDivision(Question question) {
        List<CharacterRow> rows = rows(question).toList();
        return rows.stream()
                .flatMap(row -> row.divisions().stream())
                .distinct()
                .collect(Collectors.toMap(division -> division, division -> left(of(rows, division), question)));
    }

    private static List<CharacterRow> of(List<CharacterRow> rows, String division) {
        return rows.stream().filter(row -> row.divisions().contains(division)).toList();
    }

    private static Left left(List<CharacterRow> rows, Question question) {
        long open = rows.stream()
                .filter(row -> row.status(question.factDate()).isOpen())
                .count();
        long settled = rows.stream()
                .filter(row -> row.status(question.factDate()).isSettled())
                .count();
        return new Left(open, rows.size() - open - settled);
    }

    private static Stream<CharacterRow> rows(Question question) {
        return CharacterQueries.rows(question).stream().filter(row -> !row.removed());
    }
}
