package jp.ikodaicho.api.characters.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.ikodaicho.api.business.EntryConfirmView;
import jp.ikodaicho.api.business.EntryFlow;
import jp.ikodaicho.api.business.EntryInWords;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.api.page.Texts;
import jp.ikodaicho.domain.characters.shared.ResultClass;
import jp.ikodaicho.projections.characters.ReturnFileLine;
import jp.ikodaicho.projections.characters.ReturnFiles;
import org.jspecify.annotations.Nullable;

/** The making of the next return file: nothing is typed, and what will be in it is shown before it is recorded. */
final class CreationScreen implements EntryInWords {

    private final Screen screen;
    private final Texts t;
    private final ReturnFilesShown shown;
    private final String path;
    private final ReturnFiles.Next next;
    private final FormValues values;

    /** @param path address of the package's return files, below the body */
    CreationScreen(Screen screen, ReturnFilesShown shown, String path, Content content) {
        this.screen = screen;
        this.t = screen.t();
        this.shown = shown;
        this.path = path;
        this.next = content.next();
        this.values = content.values();
    }

    /** What the file would hold, and what the page sent. */
    record Content(ReturnFiles.Next next, FormValues values) {}

    @Override
    public FormValues values() {
        return values;
    }

    @Override
    public String title() {
        return t.of("return-files.make");
    }

    @Override
    public String about() {
        return shown.name();
    }

    @Override
    public String home() {
        return shown.home();
    }

    @Override
    public String homeLabel() {
        return shown.title();
    }

    @Override
    public List<EntryConfirmView.Row> rows() {
        List<EntryConfirmView.Row> rows = new ArrayList<>();
        rows.add(new EntryConfirmView.Row(t.of("return-files.number"), Integer.toString(next.number())));
        rows.add(new EntryConfirmView.Row(
                t.of("return-files.rows"), Integer.toString(next.lines().size())));
        Map<ResultClass, Long> classes = next.lines().stream()
                .map(ReturnFileLine::decision)
                .collect(
                        Collectors.groupingBy(decision -> decision.resultClass(), TreeMap::new, Collectors.counting()));
        classes.forEach((resultClass, count) ->
                rows.add(new EntryConfirmView.Row(t.of("result-class." + resultClass.name()), Long.toString(count))));
        return rows;
    }

    @Override
    public String again() {
        return EntryFlow.path(screen, path + "/new");
    }

    @Override
    public EntryConfirmView confirmView(String command, List<EntryAnswer.Alert> alerts) {
        return new EntryConfirmView(
                title(),
                about(),
                home(),
                homeLabel(),
                rows(),
                List.of(),
                alerts.stream().map(EntryAnswer.Alert::message).distinct().toList(),
                EntryConfirmView.hidden("", command),
                EntryFlow.path(screen, path),
                home(),
                again());
    }

    @Override
    public String form() {
        return "characters/returnfiles";
    }

    @Override
    public ReturnFilesView formView(@Nullable String problem) {
        return shown.view(problem);
    }
}
