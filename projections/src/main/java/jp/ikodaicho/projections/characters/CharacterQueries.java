package jp.ikodaicho.projections.characters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.characters.events.ListedCharacter;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.projections.business.BusinessView;
import jp.ikodaicho.projections.municipality.References;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/** The external characters of a body: one, all, those of a queue, and how far each queue is. */
public final class CharacterQueries {

    private CharacterQueries() {}

    /**
     * Which characters are asked for.
     *
     * @param division those in its queue; null for every queue
     * @param systemPackage those of a package; null for all
     * @param statuses those that stand so; empty for any
     */
    public record Filter(
            @Nullable String division, @Nullable String systemPackage, Set<ReviewStatus> statuses) {

        public static final Filter ALL = new Filter(null, null, Set.of());

        public Filter {
            statuses = Set.copyOf(statuses);
        }

        private boolean takes(CharacterRow row, @Nullable LocalDate factDate) {
            return (division == null || row.divisions().contains(division))
                    && (systemPackage == null
                            || systemPackage.equals(row.listed().systemPackage()))
                    && (statuses.isEmpty() || statuses.contains(row.status(factDate)));
        }
    }

    /** The characters a filter takes, those used most first: the order of the work. */
    public static List<CharacterAnswer> all(Question question, Filter filter) {
        List<CharacterRow> rows = rows(question);
        CharacterAnswer.Joined joined = joined(question, rows);
        return rows.stream()
                .filter(row -> filter.takes(row, question.factDate()))
                .sorted(Comparator.comparingLong(
                                (CharacterRow row) -> -row.listed().used())
                        .thenComparing(CharacterRow::character))
                .map(row -> CharacterAnswer.of(row, joined))
                .toList();
    }

    public static Optional<CharacterAnswer> find(Question question, String character) {
        List<CharacterRow> rows = rows(question);
        return rows.stream()
                .filter(row -> row.character().equals(character))
                .findFirst()
                .map(row -> CharacterAnswer.of(row, joined(question, rows)));
    }

    /** What the last list of a package said, by key; what it no longer had is left out. */
    public static Map<String, ListedCharacter> listed(Question question, String systemPackage) {
        return rows(question).stream()
                .filter(row ->
                        !row.removed() && systemPackage.equals(row.listed().systemPackage()))
                .collect(Collectors.toMap(CharacterRow::character, CharacterRow::listed));
    }

    /** The rows that had been imported by the fact date. */
    static List<CharacterRow> rows(Question question) {
        LocalDate factDate = question.factDate();
        return question.rows().all(new CharacterView()).stream()
                .filter(row ->
                        factDate == null || !Japan.day(row.firstImported()).isAfter(factDate))
                .toList();
    }

    private static CharacterAnswer.Joined joined(Question question, List<CharacterRow> rows) {
        Map<String, String> businesses = question.rows().all(new BusinessView()).stream()
                .collect(Collectors.toMap(
                        row -> row.business(), row -> row.registered().name()));
        return new CharacterAnswer.Joined(
                References.of(question.rows(), question.day()),
                businesses,
                new Conflicts(rows, question.factDate()),
                question.factDate());
    }
}
