package jp.ikodaicho.api.business;

import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.business.events.Phase;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Entries on a phase in three pages, 入力 → 確認 → 完了, for a business or a whole package. What is typed stands in the address of
 * the first two, so that nothing is lost; only the step from the second to the third records.
 */
@Page
@RequestMapping(Page.BODY + "/{kind:businesses|packages}/{id}/phases/{phase}/{fact}")
class PhaseEntryPage {

    private final Html html;
    private final PhaseEntries entries;
    private final EntryConflicts conflicts;

    PhaseEntryPage(Html html, PhaseEntries entries, EntryConflicts conflicts) {
        this.html = html;
        this.entries = entries;
        this.conflicts = conflicts;
    }

    /** What the address names. */
    record Place(String kind, String id, String phase, String fact) {}

    @GetMapping
    ResponseEntity<byte[]> input(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        EntryScreen entry = entry(screen, place, new FormValues(typed, screen.t()));
        return html.page("business/entry", screen.frame(), entry.formView(null));
    }

    @GetMapping("/confirmation")
    ResponseEntity<byte[]> confirm(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        FormValues values = new FormValues(typed, screen.t());
        EntryScreen entry = entry(screen, place, values);
        entry.read();
        if (!values.mistakes().isEmpty()) {
            return html.page(HttpStatus.UNPROCESSABLE_CONTENT, "business/entry", screen.frame(), entry.formView(null));
        }
        String command = UuidCreator.getTimeOrderedEpoch().toString();
        return html.page("business/confirm", screen.frame(), entry.confirmView(command));
    }

    @PostMapping
    ResponseEntity<byte[]> record(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        FormValues values = new FormValues(typed, screen.t());
        EntryScreen entry = entry(screen, place, values);
        PhaseBody body = entry.read();
        if (!values.mistakes().isEmpty()) {
            return html.page(HttpStatus.UNPROCESSABLE_CONTENT, "business/entry", screen.frame(), entry.formView(null));
        }
        try {
            PhaseEntryAnswer answer = record(place, body, sent(screen, place, values));
            return seeOther(screen.frame().link("entries/" + answer.entry().correlationId()));
        } catch (Problem problem) {
            return refused(screen, entry, problem);
        }
    }

    private PhaseEntryAnswer record(Place place, PhaseBody body, Sent sent) {
        ResponseEntity<PhaseEntryAnswer> answer = place.kind().equals(EntryTarget.PACKAGES)
                ? entries.wholePackage(place.id(), body, place.phase(), sent)
                : entries.business(place.id(), body, place.phase(), sent);
        return Objects.requireNonNull(answer.getBody(), "an entry has an answer");
    }

    private ResponseEntity<byte[]> refused(Screen screen, EntryScreen entry, Problem problem) {
        if (problem.status() == HttpStatus.PRECONDITION_FAILED) {
            return html.page(
                    HttpStatus.PRECONDITION_FAILED,
                    "business/conflict",
                    screen.frame(),
                    conflicts.view(entry, problem, screen.t()));
        }
        String detail = problem.detail(screen.t().locale()).getDetail();
        return html.page(problem.status(), "business/entry", screen.frame(), entry.formView(detail));
    }

    private static EntryScreen entry(Screen screen, Place place, FormValues values) {
        Phase phase = PhaseEntries.phase(place.phase());
        FactForm form =
                FactForm.find(place.fact()).orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "http-404", Map.of()));
        EntryTarget target =
                EntryTargets.find(place.kind(), place.id(), screen.asked().question());
        return new EntryScreen(screen, target, phase, form, values);
    }

    private static Sent sent(Screen screen, Place place, FormValues values) {
        String key = values.typed(EntryScreen.COMMAND);
        return new Sent(
                screen.asked().municipality(),
                values.typed(EntryScreen.SEEN),
                key.isBlank() ? null : key,
                hash(place + values.query("_csrf", "to")));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
