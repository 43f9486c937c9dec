package jp.ikodaicho.projections.characters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.ikodaicho.domain.characters.events.SubstituteDelivered;
import jp.ikodaicho.domain.characters.shared.ReviewFact;
import jp.ikodaicho.domain.characters.shared.ReviewStatus;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.access.GrantsView;
import jp.ikodaicho.projections.log.LogReader;
import jp.ikodaicho.projections.log.LoggedEvent;
import jp.ikodaicho.projections.municipality.DivisionView;
import jp.ikodaicho.projections.view.AsOfRows;
import jp.ikodaicho.projections.view.Question;
import jp.ikodaicho.projections.view.StoredRows;
import org.jspecify.annotations.Nullable;

/**
 * 返却ファイル: the decisions handed to the vendor of a package, numbered from 1. What stands in one is what the log said of each of
 * its characters when it was made, whatever was recorded since.
 */
public final class ReturnFiles {

    private ReturnFiles() {}

    /** The files of a package, the newest first. */
    public static List<ReturnFileAnswer> all(Question question, String systemPackage) {
        Map<Integer, List<ReturnFileAnswer.Course>> files = new TreeMap<>(Comparator.reverseOrder());
        rows(question, systemPackage)
                .forEach(row -> courses(row, question.factDate())
                        .forEach(course -> files.computeIfAbsent(file(course.delivery()), n -> new ArrayList<>())
                                .add(course)));
        return files.values().stream().map(ReturnFileAnswer::of).toList();
    }

    /** How many decisions of a package wait to be handed over. */
    public static long waiting(Question question, String systemPackage) {
        return rows(question, systemPackage)
                .filter(row -> row.status(question.factDate()) == ReviewStatus.DECIDED)
                .count();
    }

    /** A character that is in a return file now, and at which stage. */
    public record Member(String character, String code, long version, ReviewStatus status) {}

    /** The characters whose decision in force is in a file; what was decided anew since is not among them. */
    public static List<Member> members(Question question, String systemPackage, int file) {
        return rows(question, systemPackage)
                .filter(row -> Optional.ofNullable(
                                row.facts().on(question.factDate()).state().delivery())
                        .filter(delivery -> delivery.file() == file)
                        .isPresent())
                .map(row -> new Member(
                        row.character(), row.listed().code(), row.version(), row.status(question.factDate())))
                .toList();
    }

    private static Stream<CharacterRow> rows(Question question, String systemPackage) {
        return CharacterQueries.rows(question).stream()
                .filter(row -> systemPackage.equals(row.listed().systemPackage()));
    }

    private static List<ReturnFileAnswer.Course> courses(CharacterRow row, @Nullable LocalDate factDate) {
        List<ReviewFact> facts = row.facts().on(factDate).facts().stream()
                .sorted(Comparator.comparingLong(ReviewFact::sequence))
                .toList();
        List<ReturnFileAnswer.Course> courses = new ArrayList<>();
        for (ReviewFact fact : facts) {
            if (fact.recorded() instanceof SubstituteDelivered) {
                courses.add(new ReturnFileAnswer.Course(fact, new ArrayList<>()));
            } else if (!courses.isEmpty()) {
                courses.getLast().after().add(fact);
            }
        }
        return courses;
    }

    private static int file(ReviewFact delivery) {
        return ((SubstituteDelivered) delivery.recorded()).file();
    }

    /**
     * The next file of a package.
     *
     * @param number its number
     * @param lines what stands in it, by key of the character; empty where nothing waits
     */
    public record Next(int number, List<ReturnFileLine> lines) {}

    /** What the next file would hold, by everything stored at this moment. */
    public static Next next(LogReader log, MunicipalityCode body, String systemPackage) {
        List<CharacterRow> rows = StoredRows.all(log, body, new CharacterView()).stream()
                .filter(row -> systemPackage.equals(row.listed().systemPackage()))
                .toList();
        DecidingDivisions divisions = new DecidingDivisions(
                StoredRows.all(log, body, new DivisionView()), StoredRows.all(log, body, new GrantsView()));
        int last = rows.stream()
                .flatMap(row -> courses(row, null).stream())
                .mapToInt(course -> file(course.delivery()))
                .max()
                .orElse(0);
        return new Next(
                last + 1,
                rows.stream()
                        .filter(row -> row.status(null) == ReviewStatus.DECIDED)
                        .map(row -> ReturnFileLine.of(row, row.facts().state(), divisions))
                        .toList());
    }

    /** What stands in a file; empty where there is no such file by then. */
    public static List<ReturnFileLine> lines(LogReader log, MunicipalityCode body, Wanted wanted) {
        DeliveredRows delivered = DeliveredRows.of(log, body, wanted);
        AsOfRows then = new AsOfRows(log, body, delivered.record());
        DecidingDivisions divisions = new DecidingDivisions(then.all(new DivisionView()), then.all(new GrantsView()));
        return delivered.rows().stream()
                .map(row -> ReturnFileLine.of(row, row.facts().state(), divisions))
                .toList();
    }

    /**
     * A file of a package.
     *
     * @param upTo record number by which it is asked for
     */
    public record Wanted(String systemPackage, int number, long upTo) {

        boolean is(LoggedEvent event, CharacterRow row) {
            return event.recorded().event() instanceof SubstituteDelivered delivered
                    && delivered.file() == number
                    && systemPackage.equals(row.listed().systemPackage());
        }
    }
}
