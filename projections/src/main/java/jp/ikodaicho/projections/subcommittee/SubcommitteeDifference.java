package jp.ikodaicho.projections.subcommittee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.ikodaicho.domain.municipality.events.SuccessionKind;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.projections.municipality.DivisionNames.NamedDivision;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import jp.ikodaicho.projections.municipality.DivisionQueries.DivisionAnswer;
import jp.ikodaicho.projections.municipality.SuccessionAnswer;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries.SeatAnswer;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries.YearSeats;
import jp.ikodaicho.projections.view.Question;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the sub-committees of two fiscal years: divisions in both, only in the earlier, only in the later. A
 * division that left stays one that left even where a succession leads to one that joined: the link is told beside it, with
 * whether it is confirmed, and nothing is merged.
 */
public record SubcommitteeDifference(Counts counts, List<Common> common, List<Left> left, List<Joined> joined) {

    /** How many divisions; {@code from} and {@code to} are those of the two years. */
    public record Counts(long from, long to, int common, int left, int joined) {}

    /**
     * In both years.
     *
     * @param name in the later year
     * @param nameBefore in the earlier year, where it was another
     */
    public record Common(String id, String name, @Nullable String nameBefore) {}

    /** Only in the earlier year, by its name of then, with the divisions of the later year that came after it. */
    public record Left(String id, String name, @Nullable String presentName, List<Link> successors) {}

    /** Only in the later year, by its name of then, with the divisions of the earlier year that it came after. */
    public record Joined(String id, String name, @Nullable String presentName, List<Link> predecessors) {}

    /**
     * A succession between a division of the earlier year and one of the later.
     *
     * @param name on the day asked for
     * @param from first period of the successor's; absent where nobody knows
     * @param confirmed false while it is a proposal (未確認)
     */
    public record Link(
            String id,
            String name,
            SuccessionKind kind,
            @Nullable PartialDate from,
            boolean confirmed) {}

    /** The difference between the answers for two years. */
    public static SubcommitteeDifference between(YearSeats from, YearSeats to, Question question) {
        Map<String, NamedDivision> before = divisions(from);
        Map<String, NamedDivision> after = divisions(to);
        Links links = new Links(before.keySet(), after.keySet(), DivisionQueries.all(question));
        List<Common> common = after.values().stream()
                .flatMap(
                        division -> Stream.ofNullable(before.get(division.id())).map(then -> common(then, division)))
                .toList();
        List<Left> left = only(before, after).map(links::left).toList();
        List<Joined> joined = only(after, before).map(links::joined).toList();
        Counts counts = new Counts(from.divisions(), to.divisions(), common.size(), left.size(), joined.size());
        return new SubcommitteeDifference(counts, common, left, joined);
    }

    private static Stream<NamedDivision> only(Map<String, NamedDivision> these, Map<String, NamedDivision> others) {
        return these.values().stream().filter(division -> !others.containsKey(division.id()));
    }

    private static Common common(NamedDivision before, NamedDivision after) {
        return new Common(after.id(), after.name(), before.name().equals(after.name()) ? null : before.name());
    }

    /** Each division once, by the name of its last seat. */
    private static Map<String, NamedDivision> divisions(YearSeats year) {
        Map<String, NamedDivision> divisions = new LinkedHashMap<>();
        year.seats().stream().map(SeatAnswer::division).forEach(division -> divisions.put(division.id(), division));
        return divisions;
    }

    /** The successions between the two years. */
    private record Links(Set<String> before, Set<String> after, List<DivisionAnswer> divisions) {

        Left left(NamedDivision division) {
            List<Link> successors = links(division.id(), DivisionAnswer::successors, after);
            return new Left(division.id(), division.name(), division.presentName(), successors);
        }

        Joined joined(NamedDivision division) {
            List<Link> predecessors = links(division.id(), DivisionAnswer::predecessors, before);
            return new Joined(division.id(), division.name(), division.presentName(), predecessors);
        }

        private List<Link> links(
                String id, Function<DivisionAnswer, List<SuccessionAnswer>> direction, Set<String> year) {
            return divisions.stream()
                    .filter(division -> division.id().equals(id))
                    .flatMap(division -> direction.apply(division).stream())
                    .filter(succession -> year.contains(succession.division().id()))
                    .map(Links::link)
                    .toList();
        }

        private static Link link(SuccessionAnswer of) {
            return new Link(of.division().id(), of.division().name(), of.kind(), of.from(), of.confirmed());
        }
    }
}
