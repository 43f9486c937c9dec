package jp.ikodaicho.api.business;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.page.FormValues;
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

    private final EntryFlow flow;
    private final PhaseEntries entries;

    PhaseEntryPage(EntryFlow flow, PhaseEntries entries) {
        this.flow = flow;
        this.entries = entries;
    }

    /** What the address names. */
    record Place(String kind, String id, String phase, String fact) {}

    @GetMapping
    ResponseEntity<byte[]> input(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        return flow.form(screen, entry(screen, place, typed));
    }

    @GetMapping("/confirmation")
    ResponseEntity<byte[]> confirm(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        EntryScreen entry = entry(screen, place, typed);
        PhaseBody body = entry.read();
        return flow.confirm(screen, entry, () -> alerts(place, body, EntryFlow.rehearsed(screen, entry.seen())));
    }

    private List<EntryAnswer.Alert> alerts(Place place, PhaseBody body, Sent sent) {
        return place.kind().equals(EntryTarget.PACKAGES)
                ? entries.packageAlerts(place.id(), body, place.phase(), sent)
                : entries.businessAlerts(place.id(), body, place.phase(), sent);
    }

    @PostMapping
    ResponseEntity<byte[]> record(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        EntryScreen entry = entry(screen, place, typed);
        PhaseBody body = entry.read();
        return flow.record(screen, entry, () -> record(place, body, EntryFlow.sent(screen, entry, place)));
    }

    private EntryAnswer record(Place place, PhaseBody body, Sent sent) {
        ResponseEntity<PhaseEntryAnswer> answer = place.kind().equals(EntryTarget.PACKAGES)
                ? entries.wholePackage(place.id(), body, place.phase(), sent)
                : entries.business(place.id(), body, place.phase(), sent);
        return Objects.requireNonNull(answer.getBody(), "an entry has an answer")
                .entry();
    }

    private static EntryScreen entry(Screen screen, Place place, MultiValueMap<String, String> typed) {
        Phase phase = PhaseEntries.phase(place.phase());
        FactForm form =
                FactForm.find(place.fact()).orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "http-404", Map.of()));
        EntryTarget target =
                EntryTargets.find(place.kind(), place.id(), screen.asked().question());
        return new EntryScreen(screen, target, phase, form, new FormValues(typed, screen.t()));
    }
}
