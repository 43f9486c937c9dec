package jp.ikodaicho.projections.audit;

import java.util.List;
import java.util.stream.Stream;
import jp.ikodaicho.domain.shared.FiscalYear;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import jp.ikodaicho.projections.municipality.SuccessionAnswer;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries.SeatAnswer;
import jp.ikodaicho.projections.subcommittee.SubcommitteeQueries.YearSeats;
import jp.ikodaicho.projections.view.Question;
import tools.jackson.databind.node.ObjectNode;

/**
 * Seats and successions as items to compare, each one of its own: {@code FY2023/citizens-counter/0}, the last part being the
 * entry that seated it, and {@code information-management/digital-city-promotion}.
 */
final class OrganisationItems {

    private OrganisationItems() {}

    static List<Item> of(Question question) {
        Stream<Item> successions = DivisionQueries.all(question).stream()
                .flatMap(division -> division.successors().stream().map(next -> succession(division.id(), next)));
        Stream<Item> seats = SubcommitteeQueries.years(question).stream()
                .flatMap(year -> SubcommitteeQueries.find(question, FiscalYear.parse(year.fiscalYear())).stream())
                .flatMap(OrganisationItems::seats);
        return Stream.concat(successions, seats).toList();
    }

    private static Item succession(String division, SuccessionAnswer next) {
        ObjectNode state = Snapshot.tree(next, "division", "event");
        state.put("successor", next.division().name());
        return new Item("succession", division + "/" + next.division().id(), null, state);
    }

    private static Stream<Item> seats(YearSeats year) {
        return year.seats().stream().map(seat -> seat(year.fiscalYear(), seat));
    }

    private static Item seat(String fiscalYear, SeatAnswer seat) {
        ObjectNode state = Snapshot.tree(seat, "division", "event");
        state.put("name", seat.division().name());
        return new Item("seat", fiscalYear + "/" + seat.division().id() + "/" + seat.event(), null, state);
    }
}
