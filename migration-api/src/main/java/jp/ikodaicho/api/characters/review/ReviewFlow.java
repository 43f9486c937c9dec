package jp.ikodaicho.api.characters.review;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.CharacterEntries;
import jp.ikodaicho.api.edge.EntryAnswer;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.Screen;
import jp.ikodaicho.domain.characters.commands.CharacterCommand;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The way of everything that is entered on a character: it lands on that character in the version that was shown or nowhere,
 * and leads on to the next.
 */
@Component
class ReviewFlow {

    private final CharacterEntries entries;
    private final ReviewScreens screens;
    private final ReviewConflicts conflicts;

    ReviewFlow(CharacterEntries entries, ReviewScreens screens, ReviewConflicts conflicts) {
        this.entries = entries;
        this.screens = screens;
        this.conflicts = conflicts;
    }

    /**
     * Records what was read of a form.
     *
     * @param command empty where what was typed has mistakes, which are then shown
     */
    ResponseEntity<byte[]> record(
            Screen screen, ReviewSent sent, String form, Optional<? extends CharacterCommand> command) {
        if (!sent.values().mistakes().isEmpty() || command.isEmpty()) {
            return screens.again(HttpStatus.UNPROCESSABLE_CONTENT, screen, sent, null);
        }
        try {
            EntryAnswer answer = entries.record(
                            sent.character(), command.get(), sent.onBehalfOf(), sent.sent(screen, form))
                    .getBody();
            return seeOther(onwards(screen, sent, answer == null ? "" : answer.correlationId()));
        } catch (Problem problem) {
            return refused(screen, sent, problem);
        }
    }

    private ResponseEntity<byte[]> refused(Screen screen, ReviewSent sent, Problem problem) {
        return problem.status() == HttpStatus.PRECONDITION_FAILED
                ? conflicts.page(screen, sent, problem)
                : screens.again(
                        problem.status(),
                        screen,
                        sent,
                        problem.detail(screen.t().locale()).getDetail());
    }

    /** To the next character, telling what was recorded, which can be taken back from there. */
    static String onwards(Screen screen, ReviewSent sent, String entry) {
        Map<String, String> onwards = new LinkedHashMap<>();
        onwards.put(ReviewForms.NEXT, sent.next());
        onwards.put("told", entry);
        onwards.put(
                ReviewForms.TRAIL,
                Stream.concat(Stream.of(entry), List.of(sent.trail().split(",")).stream())
                        .filter(step -> !step.isEmpty())
                        .limit(ReviewRequest.MOST_STEPS_BACK)
                        .collect(Collectors.joining(",")));
        onwards.values().removeIf(String::isEmpty);
        return sent.terms().link(screen.frame(), onwards) + "#keys";
    }

    static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
