package jp.ikodaicho.api.published;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.published.commands.ImportPublishedProgress;
import jp.ikodaicho.domain.published.events.PublishedBody;
import jp.ikodaicho.projections.published.PublishedProgressRow;
import jp.ikodaicho.projections.published.Standings;
import org.jspecify.annotations.Nullable;

/** What a file holds, and what importing it would change. */
final class ImportPreview {

    private static final int MOST = 50;

    private final ImportPublishedProgress command;
    private final @Nullable PublishedProgressRow before;
    private final Texts t;

    ImportPreview(ImportPublishedProgress command, @Nullable PublishedProgressRow before, Texts t) {
        this.command = command;
        this.before = before;
        this.t = t;
    }

    /** With the file itself, and a key of its own, so that it is recorded once. */
    ImportPreviewView view(String file) {
        List<String> changes =
                before == null ? List.of() : changes(before.table().bodies());
        return new ImportPreviewView(
                command.month().text(),
                t.date(command.month()),
                facts(),
                effect(changes.size()),
                changes.stream().limit(MOST).toList(),
                file,
                UuidCreator.getTimeOrderedEpoch().toString());
    }

    private List<ImportPreviewView.Fact> facts() {
        List<PublishedBody> bodies = command.bodies();
        long prefectures =
                bodies.stream().map(PublishedBody::prefecture).distinct().count();
        Standings standings = Standings.of(command.businesses(), bodies);
        PublishedBody first = bodies.getFirst();
        PublishedBody last = bodies.getLast();
        return List.of(
                fact(
                        "bodies",
                        t.of("import.bodies-of", "n", "%,d".formatted(bodies.size()), "prefectures", prefectures)),
                fact("mean", Rates.percent(standings.exact().mean())),
                fact("first", first.prefecture() + " " + first.name()),
                fact("last", last.prefecture() + " " + last.name()),
                fact("size", t.of("import.bytes", "n", "%,d".formatted(command.bytes()))),
                fact("sha256", command.sha256()));
    }

    private ImportPreviewView.Fact fact(String name, String value) {
        return new ImportPreviewView.Fact(t.of("import." + name), value);
    }

    private String effect(int changes) {
        if (before == null) {
            return t.of("import.first-of-month");
        }
        return before.current().sha256().equals(command.sha256())
                ? t.of("import.same")
                : t.of("import.revision", "n", "%,d".formatted(changes));
    }

    private List<String> changes(List<PublishedBody> then) {
        Map<List<String>, PublishedBody> known = new HashMap<>();
        then.forEach(body -> known.put(key(body), body));
        List<String> changes = new ArrayList<>();
        Set<List<String>> kept = new HashSet<>();
        for (PublishedBody body : command.bodies()) {
            PublishedBody earlier = known.get(key(body));
            kept.add(key(body));
            if (earlier == null) {
                changes.add(told("import.joins", body));
            } else if (!earlier.equals(body)) {
                changes.add(t.of(
                        "import.changes", "body", name(body), "before", earlier.overall(), "after", body.overall()));
            }
        }
        Stream<PublishedBody> gone = then.stream().filter(body -> !kept.contains(key(body)));
        return Stream.concat(changes.stream(), gone.map(body -> told("import.leaves", body)))
                .toList();
    }

    private String told(String key, PublishedBody body) {
        return t.of(key, "body", name(body));
    }

    private static String name(PublishedBody body) {
        return body.prefecture() + " " + body.name();
    }

    private static List<String> key(PublishedBody body) {
        return List.of(body.prefecture(), body.name());
    }
}
