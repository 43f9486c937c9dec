package jp.ikodaicho.api.characters.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.ikodaicho.api.characters.Attribution;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.api.exchange.Column;
import jp.ikodaicho.api.exchange.Table;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.PartialDate;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.business.PackageQueries;
import jp.ikodaicho.projections.characters.ReturnFileAnswer;
import jp.ikodaicho.projections.characters.ReturnFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The return files of a package in the words of a screen. */
final class ReturnFilesShown {

    private final Screen screen;
    private final Texts t;
    private final StaffNames staff;
    private final String systemPackage;
    private final String name;

    private ReturnFilesShown(Screen screen, StaffNames staff, String systemPackage, String name) {
        this.screen = screen;
        this.t = screen.t();
        this.staff = staff;
        this.systemPackage = systemPackage;
        this.name = name;
    }

    /** Throws 404 for an unknown package. */
    static ReturnFilesShown of(Screen screen, StaffNames staff, String systemPackage) {
        String name = PackageQueries.find(screen.asked().question(), systemPackage)
                .orElseThrow(
                        () -> new Problem(HttpStatus.NOT_FOUND, "unknown-package", Map.of("subject", systemPackage)))
                .systemPackage()
                .name();
        return new ReturnFilesShown(screen, staff, systemPackage, name);
    }

    String name() {
        return name;
    }

    String title() {
        return t.of("return-files.title", "package", name);
    }

    /** The page itself, at the times asked for. */
    String home() {
        return screen.frame().link(path());
    }

    private String path() {
        return "packages/" + systemPackage + "/return-files";
    }

    private boolean mayRecord() {
        return !screen.frame().times().isPast() && screen.actor().has(Role.DX_OFFICE);
    }

    ReturnFilesView view(@Nullable String problem) {
        long waiting = ReturnFiles.waiting(screen.asked().question(), systemPackage);
        return new ReturnFilesView(
                title(),
                t.of("return-files.waiting", "n", waiting),
                mayRecord() && waiting > 0 ? screen.frame().link(path() + "/new") : null,
                screen.frame().link("characters/progress", Map.of("package", systemPackage)),
                t.of("characters.progress.title"),
                problem,
                files().stream().map(this::line).toList(),
                Attribution.LINE);
    }

    List<ReturnFileAnswer> files() {
        return ReturnFiles.all(screen.asked().question(), systemPackage);
    }

    private ReturnFilesView.Line line(ReturnFileAnswer file) {
        String at = path() + "/" + file.number();
        return new ReturnFilesView.Line(
                file.number(),
                t.instant(file.recordedAt()),
                staff.nameOn(file.by(), file.recordedAt()),
                file.rows(),
                file.sha256(),
                share(file.loaded(), file.rows(), file.loadedOn()),
                share(file.verified(), file.rows(), file.verifiedOn()),
                file.reopened() == 0 ? "" : Long.toString(file.reopened()),
                screen.frame().link(at + ".csv"),
                screen.frame().link(at + ".xlsx"),
                offers(file, at));
    }

    private String share(long done, long of, @Nullable PartialDate on) {
        return done == 0 ? "" : t.of("return-files.share", "n", done, "of", of, "date", t.date(on));
    }

    private List<ReturnFilesView.Offer> offers(ReturnFileAnswer file, String at) {
        List<ReturnFilesView.Offer> offers = new ArrayList<>();
        if (mayRecord() && file.loaded() + file.reopened() < file.rows()) {
            offers.add(offer(at, ReportScreen.Act.LOADING));
        }
        if (mayRecord() && file.loaded() > file.verified() + file.reopened()) {
            offers.add(offer(at, ReportScreen.Act.VERIFICATION));
        }
        return offers;
    }

    private ReturnFilesView.Offer offer(String at, ReportScreen.Act act) {
        return new ReturnFilesView.Offer(
                t.of("return-files." + act.id()), screen.frame().link(at + "/" + act.id()));
    }

    Table table() {
        return Table.of(
                title(),
                List.of(
                        Column.<ReturnFileAnswer>amount(
                                t.of("return-files.number"), file -> BigDecimal.valueOf(file.number())),
                        Column.date(t.of("return-files.made-on"), file -> PartialDate.of(Japan.day(file.recordedAt()))),
                        Column.text(t.of("return-files.by"), file -> staff.nameOn(file.by(), file.recordedAt())),
                        Column.amount(t.of("return-files.rows"), file -> BigDecimal.valueOf(file.rows())),
                        Column.text(t.of("return-files.sha256"), ReturnFileAnswer::sha256),
                        Column.amount(t.of("return-files.loaded"), file -> BigDecimal.valueOf(file.loaded())),
                        Column.date(t.of("return-files.loaded-on"), ReturnFileAnswer::loadedOn),
                        Column.amount(t.of("return-files.verified"), file -> BigDecimal.valueOf(file.verified())),
                        Column.date(t.of("return-files.verified-on"), ReturnFileAnswer::verifiedOn),
                        Column.amount(t.of("return-files.reopened"), file -> BigDecimal.valueOf(file.reopened()))),
                files());
    }
}
