package jp.ikodaicho.api.characters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.business.PackageQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 外字一覧の取込 on the screen: a file is kept, read and shown with what it would change, and recorded on a second word. Reading
 * and recording go on beside the page where they take longer, and the page says so until they are done.
 */
@Page
@RequestMapping(Page.BODY + "/packages/{systemPackage:[^.]+}/characters/import")
class ImportListPage {

    private static final String REFRESH = "Refresh";
    private static final String EVERY_TWO_SECONDS = "2";
    private static final int LONGEST_NAME = 200;

    private final Html html;
    private final Actors actors;
    private final StagedFiles files;
    private final StagedImports imports;
    private final ImportCheck check;

    ImportListPage(Html html, Actors actors, StagedFiles files, StagedImports imports, ImportCheck check) {
        this.html = html;
        this.actors = actors;
        this.files = files;
        this.imports = imports;
        this.check = check;
    }

    @GetMapping
    ResponseEntity<byte[]> form(Screen screen, @PathVariable String systemPackage) {
        return form(screen, systemPackage, null, HttpStatus.OK);
    }

    private ResponseEntity<byte[]> form(
            Screen screen, String systemPackage, @Nullable String mistake, HttpStatus status) {
        ImportListView view = new ImportListView(name(screen, systemPackage), address(screen, systemPackage), mistake);
        return html.page(status, "characters/import", screen.frame(), view);
    }

    @PostMapping
    ResponseEntity<byte[]> keep(
            Screen screen,
            @PathVariable String systemPackage,
            @RequestParam(required = false) @Nullable String listedAs,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        name(screen, systemPackage);
        if (file == null || file.isEmpty()) {
            String missing = screen.t().of("list.file-missing");
            return form(screen, systemPackage, missing, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String id = files.keep(
                owner(screen, systemPackage),
                name.substring(0, Math.min(LONGEST_NAME, name.length())),
                listedAs == null || listedAs.isBlank() ? null : listedAs.strip(),
                bytes(file));
        return on(address(screen, systemPackage) + "/" + id);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{file}")
    ResponseEntity<byte[]> show(
            Screen screen,
            @PathVariable String systemPackage,
            @PathVariable String file,
            @RequestParam Map<String, String> parameters) {
        String name = name(screen, systemPackage);
        return imports.isRecording(file)
                ? recording(screen, systemPackage, file, name)
                : reading(screen, owner(screen, systemPackage), file, columns(parameters));
    }

    private ResponseEntity<byte[]> recording(Screen screen, String systemPackage, String file, String name) {
        return imports.recording(file)
                .map(recorded -> html.page(
                        "characters/imported",
                        screen.frame(),
                        ImportedListView.of(name, systemPackage, recorded, screen)))
                .orElseGet(() -> underWay(screen, name, "list.recording"));
    }

    private ResponseEntity<byte[]> reading(
            Screen screen, StagedFiles.Owner owner, String file, Map<ListColumn, Integer> columns) {
        String name = name(screen, owner.systemPackage());
        StagedFiles.Staged staged = staged(owner, file);
        ImportCheck.Shown shown =
                new ImportCheck.Shown(name, address(screen, owner.systemPackage()) + "/" + file, staged, columns);
        return imports.read(owner, staged, columns)
                .map(read -> html.page("characters/check", screen.frame(), check.view(shown, read, screen)))
                .orElseGet(() -> underWay(screen, name, "list.reading"));
    }

    @PostMapping("/{file}")
    ResponseEntity<byte[]> record(
            Screen screen,
            @PathVariable String systemPackage,
            @PathVariable String file,
            @RequestParam Map<String, String> parameters) {
        name(screen, systemPackage);
        if (!imports.isRecording(file)) {
            StagedFiles.Owner owner = owner(screen, systemPackage);
            imports.record(owner, staged(owner, file), columns(parameters));
        }
        return on(address(screen, systemPackage) + "/" + file);
    }

    private ResponseEntity<byte[]> underWay(Screen screen, String name, String told) {
        ResponseEntity<byte[]> page = html.page(
                "characters/importing",
                screen.frame(),
                new ImportingView(name, screen.t().of(told)));
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(REFRESH, EVERY_TWO_SECONDS)
                .body(page.getBody());
    }

    private static ResponseEntity<byte[]> on(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    /** The name of the package; throws 403 for who may not import, 404 for a package that is not there. */
    private static String name(Screen screen, String systemPackage) {
        if (!screen.actor().has(Role.DX_OFFICE)) {
            throw new Problem(HttpStatus.FORBIDDEN, "only-the-dx-office");
        }
        return PackageQueries.find(screen.asked().question(), systemPackage)
                .orElseThrow(
                        () -> new Problem(HttpStatus.NOT_FOUND, "unknown-package", Map.of("subject", systemPackage)))
                .systemPackage()
                .name();
    }

    private StagedFiles.Owner owner(Screen screen, String systemPackage) {
        return new StagedFiles.Owner(screen.asked().municipality(), systemPackage, actors.account());
    }

    private StagedFiles.Staged staged(StagedFiles.Owner owner, String file) {
        return files.find(owner, file).orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "file-gone"));
    }

    static String address(Screen screen, String systemPackage) {
        return "/" + screen.asked().municipality() + "/packages/" + systemPackage + "/characters/import";
    }

    /** The columns a person chose: their names with a number, below 0 for none. */
    private static Map<ListColumn, Integer> columns(Map<String, String> parameters) {
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        for (ListColumn column : ListColumn.values()) {
            String place = parameters.get(column.name());
            if (place != null && place.matches("-1|[0-9]{1,3}")) {
                columns.put(column, Integer.parseInt(place));
            }
        }
        return columns;
    }
}
