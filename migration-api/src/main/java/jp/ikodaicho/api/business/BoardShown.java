package jp.ikodaicho.api.business;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.projections.business.Board;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.characters.ReviewProgress;
import jp.ikodaicho.projections.municipality.References;
import org.jspecify.annotations.Nullable;

/** The matrix in the words of a screen. */
final class BoardShown {

    private final Screen screen;
    private final Texts t;
    private final BoardFilter filter;
    private final Board board;
    private final ReviewProgress.@Nullable Left characters;

    /** @param characters what is left of the external characters; null where there are none */
    BoardShown(Screen screen, BoardFilter filter, Board board, ReviewProgress.@Nullable Left characters) {
        this.screen = screen;
        this.t = screen.t();
        this.filter = filter;
        this.board = board;
        this.characters = characters;
    }

    BoardView view() {
        List<BoardView.Group> groups = groups();
        return new BoardView(
                NationalDeadline.told(screen.asked().question().day(), t),
                OwnPlan.told(board.businesses(), t),
                screen.mayRecordFor(null) ? screen.frame().link("record") : null,
                new BoardStats(screen, board, characters).all(),
                packages(),
                divisions(),
                statuses(),
                phases().map(phase -> t.label(phase.id())).toList(),
                groups,
                board.outside().stream().filter(filter::shows).map(this::row).toList(),
                groups.stream().mapToInt(group -> group.rows().size()).sum(),
                filter.isSet(),
                filter.allPhases(),
                link(new BoardFilter(filter.systemPackage(), filter.division(), filter.status(), !filter.allPhases())),
                link(new BoardFilter(null, null, null, filter.allPhases())));
    }

    private String link(BoardFilter other) {
        return screen.frame().link("board", other.parameters());
    }

    private Stream<Phase> phases() {
        return Arrays.stream(Phase.values()).filter(filter::shows);
    }

    private List<BoardView.Group> groups() {
        Map<String, List<BusinessAnswer>> byPackage = new LinkedHashMap<>();
        board.businesses().stream()
                .filter(filter::shows)
                .forEach(business -> byPackage
                        .computeIfAbsent(packageId(business), id -> new ArrayList<>())
                        .add(business));
        return byPackage.values().stream().map(this::group).toList();
    }

    private static String packageId(BusinessAnswer business) {
        return business.systemPackage() == null ? "" : business.systemPackage().id();
    }

    private BoardView.Group group(List<BusinessAnswer> members) {
        References.PackageName systemPackage = members.getFirst().systemPackage();
        List<PhaseAnswer> cells = members.stream()
                .flatMap(business -> phases().map(business::phase))
                .toList();
        long settled = cells.stream().filter(cell -> cell.status().isSettled()).count();
        return new BoardView.Group(
                systemPackage == null ? t.of("board.no-package") : systemPackage.name(),
                systemPackage == null || systemPackage.vendor() == null
                        ? ""
                        : systemPackage.vendor().name(),
                t.of("board.group-progress", "n", members.size(), "done", settled, "cells", cells.size()),
                members.stream().map(this::row).toList());
    }

    private BoardView.Row row(BusinessAnswer business) {
        String href = screen.frame().link("businesses/" + business.id());
        BusinessAnswer.ResponsibleDivision division = business.responsibleDivision();
        return new BoardView.Row(
                business.name(),
                href,
                LateMigrationWords.mark(business, t),
                division == null ? null : new BoardView.Division(division.name(), division.confirmed()),
                phases().map(phase -> CellView.of(business.phase(phase), t, href))
                        .toList());
    }

    private List<BoardView.Choice> packages() {
        Map<String, String> names = new LinkedHashMap<>();
        for (BusinessAnswer business : board.businesses()) {
            if (business.systemPackage() != null) {
                names.put(
                        business.systemPackage().id(), business.systemPackage().name());
            }
        }
        return choices(names, filter.systemPackage());
    }

    private List<BoardView.Choice> divisions() {
        Map<String, String> names = new LinkedHashMap<>();
        for (BusinessAnswer business : board.businesses()) {
            if (business.responsibleDivision() != null) {
                names.put(
                        business.responsibleDivision().id(),
                        business.responsibleDivision().name());
            }
        }
        return choices(names, filter.division());
    }

    private List<BoardView.Choice> statuses() {
        Map<String, String> names = new LinkedHashMap<>();
        BoardFilter.OTHERS.forEach(name -> names.put(name, t.of("timeliness." + name)));
        Arrays.stream(PhaseStatus.values()).forEach(status -> names.put(status.name(), t.label(status)));
        return choices(names, filter.status());
    }

    private static List<BoardView.Choice> choices(Map<String, String> names, @Nullable String chosen) {
        return names.entrySet().stream()
                .map(name -> new BoardView.Choice(
                        name.getKey(), name.getValue(), name.getKey().equals(chosen)))
                .toList();
    }
}
