package jp.ikodaicho.api.business;

import java.util.Map;
import jp.ikodaicho.api.edge.Answers;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.municipality.DivisionTasks;
import jp.ikodaicho.api.page.FormValues;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.municipality.commands.FinishDivisionTask;
import jp.ikodaicho.projections.municipality.DivisionQueries;
import jp.ikodaicho.projections.municipality.DivisionTaskRow;
import jp.ikodaicho.projections.municipality.DivisionTaskView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The completion of a division's named task in three pages, 入力 → 確認 → 完了. */
@Page
@RequestMapping(Page.BODY + "/tasks/{division}/{task}/completion")
class TaskEntryPage {

    private final EntryFlow flow;
    private final DivisionTasks tasks;
    private final Answers answers;

    TaskEntryPage(EntryFlow flow, DivisionTasks tasks, Answers answers) {
        this.flow = flow;
        this.tasks = tasks;
        this.answers = answers;
    }

    /** What the address names. */
    record Place(String division, String task) {}

    @GetMapping
    ResponseEntity<byte[]> input(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        return flow.form(screen, entry(screen, place, typed));
    }

    @GetMapping("/confirmation")
    ResponseEntity<byte[]> confirm(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        TaskScreen entry = entry(screen, place, typed);
        FinishDivisionTask command = entry.read();
        return flow.confirm(
                screen,
                entry,
                () -> tasks.alerts(place.task(), command, entry.behalf(), EntryFlow.rehearsed(screen, "")));
    }

    @PostMapping
    ResponseEntity<byte[]> record(Screen screen, Place place, @RequestParam MultiValueMap<String, String> typed) {
        TaskScreen entry = entry(screen, place, typed);
        FinishDivisionTask command = entry.read();
        return flow.record(screen, entry, () -> record(screen, place, entry, command));
    }

    private EntryAnswer record(Screen screen, Place place, TaskScreen entry, FinishDivisionTask command) {
        return answers.entry(tasks.record(place.task(), command, entry.behalf(), EntryFlow.sent(screen, entry, place)));
    }

    private static TaskScreen entry(Screen screen, Place place, MultiValueMap<String, String> typed) {
        DivisionTaskRow task = screen.asked()
                .question()
                .rows()
                .find(new DivisionTaskView(), place.task())
                .filter(row -> row.division().equals(place.division()))
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "unknown-task", Map.of("subject", place.task())));
        DivisionQueries.DivisionAnswer division = DivisionQueries.find(
                        screen.asked().question(), place.division())
                .orElseThrow(() ->
                        new Problem(HttpStatus.NOT_FOUND, "unknown-division", Map.of("subject", place.division())));
        return new TaskScreen(screen, division, task, new FormValues(typed, screen.t()));
    }
}
