package jp.ikodaicho.api.business;

import com.github.f4b6a3.uuid.UuidCreator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.Sent;
import jp.ikodaicho.api.edge.StandingInTheWay;
import jp.ikodaicho.api.exchange.Sha256;
import jp.ikodaicho.api.page.Html;
import jp.ikodaicho.api.page.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The way of every entry through 入力 → 確認 → 完了: mistakes and refusals lead back to the form with everything typed, somebody
 * faster is shown beside it, and what looks odd is said before it is recorded.
 */
@Component
public class EntryFlow {

    /** Fields of every entry: the version it rests on, and its key. */
    public static final String SEEN = "seen";

    public static final String COMMAND = "command";

    private final Html html;
    private final EntryConflicts conflicts;

    EntryFlow(Html html, EntryConflicts conflicts) {
        this.html = html;
        this.conflicts = conflicts;
    }

    public ResponseEntity<byte[]> form(Screen screen, EntryInWords entry) {
        HttpStatus status = entry.values().mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return html.page(status, entry.form(), screen.frame(), entry.formView(null));
    }

    /** The second page of what was read; its alerts are asked for unless nothing can be recorded anyway. */
    public ResponseEntity<byte[]> confirm(Screen screen, EntryInWords entry, Supplier<List<EntryAnswer.Alert>> alerts) {
        if (!entry.values().mistakes().isEmpty()) {
            return form(screen, entry);
        }
        try {
            List<EntryAnswer.Alert> told = screen.frame().times().isPast() ? List.of() : alerts.get();
            return confirmation(screen, entry, told);
        } catch (Problem problem) {
            return problem.status() == HttpStatus.PRECONDITION_FAILED
                    ? confirmation(screen, entry, List.of(overtaken(screen)))
                    : refused(screen, entry, problem);
        }
    }

    private ResponseEntity<byte[]> confirmation(Screen screen, EntryInWords entry, List<EntryAnswer.Alert> alerts) {
        String command = UuidCreator.getTimeOrderedEpoch().toString();
        return html.page("business/confirm", screen.frame(), entry.confirmView(command, alerts));
    }

    /** Somebody was faster, or the way back led here after recording: the page stays what it was, and sending shows both. */
    private static EntryAnswer.Alert overtaken(Screen screen) {
        return new EntryAnswer.Alert("overtaken", "", screen.t().of("confirm.overtaken"));
    }

    /** Records what was read and leads to what became of it; where all of it was on record before, to where it started. */
    public ResponseEntity<byte[]> record(Screen screen, EntryInWords entry, Supplier<EntryAnswer> recorded) {
        if (!entry.values().mistakes().isEmpty()) {
            return form(screen, entry);
        }
        try {
            String led = recorded.get().correlationId();
            return seeOther(led.isEmpty() ? entry.home() : screen.frame().link("entries/" + led));
        } catch (Problem problem) {
            return refused(screen, entry, problem);
        }
    }

    private ResponseEntity<byte[]> refused(Screen screen, EntryInWords entry, Problem problem) {
        if (problem.status() == HttpStatus.PRECONDITION_FAILED) {
            EntryConflictView conflict = conflicts.view(entry, problem, screen.t());
            return html.page(problem.status(), "business/conflict", screen.frame(), conflict);
        }
        String detail = problem.detail(screen.t().locale()).getDetail();
        Object form = problem.extension("see") instanceof StandingInTheWay.See see
                ? entry.formView(detail, see.page())
                : entry.formView(detail);
        return html.page(problem.status(), entry.form(), screen.frame(), form);
    }

    /** What the last page sends, for the place it is about: the same again is the same entry. */
    public static Sent sent(Screen screen, EntryInWords entry, Object place) {
        String key = entry.values().typed(COMMAND);
        String what = place + entry.values().query("_csrf", "to");
        return new Sent(
                screen.asked().municipality(),
                entry.values().typed(SEEN),
                key.isBlank() ? null : key,
                Sha256.of(what.getBytes(StandardCharsets.UTF_8)));
    }

    /** The same before anything is sent: resting on a version, without a key. */
    public static Sent rehearsed(Screen screen, String seen) {
        return new Sent(screen.asked().municipality(), seen, null, "");
    }

    /** An address below the body without times: what was typed, added to it, has them. */
    public static String path(Screen screen, String path) {
        return "/" + screen.asked().municipality() + "/" + path;
    }

    public static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
