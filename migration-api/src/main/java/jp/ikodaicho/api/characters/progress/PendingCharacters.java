package jp.ikodaicho.api.characters.progress;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.characters.CharacterView;
import jp.ikodaicho.projections.characters.ReviewProgress;
import jp.ikodaicho.projections.characters.ReviewProgress.Left;
import jp.ikodaicho.projections.view.Question;
import jp.ikodaicho.projections.view.RowStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many characters are left, for pages that show only the number: counted anew when an event of one is in the rows. */
@Component
public class PendingCharacters {

    private static final CharacterView VIEW = new CharacterView();

    private final RowStore rows;
    private final Map<MunicipalityCode, Counted> counted = new ConcurrentHashMap<>();

    PendingCharacters(RowStore rows) {
        this.rows = rows;
    }

    /**
     * What was counted.
     *
     * @param seen how many events were in the rows before they were counted
     */
    private record Counted(long seen, @Nullable Left all, Map<String, Left> byDivision) {}

    /** What is left in the body at the times asked for; null where it has no external characters. */
    public @Nullable Left left(Asked asked) {
        return isPresent(asked) ? counted(asked.municipality()).all() : ReviewProgress.left(asked.question());
    }

    /** What a person has to decide: the open characters of the divisions they act for, at present. */
    long open(MunicipalityCode body, Actor actor) {
        Set<String> divisions = actor.grants().stream()
                .map(Actor.Grant::division)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return divisions.isEmpty()
                ? 0
                : divisions.stream()
                        .mapToLong(division -> counted(body)
                                .byDivision()
                                .getOrDefault(division, Left.NONE)
                                .open())
                        .sum();
    }

    private static boolean isPresent(Asked asked) {
        return asked.basis().recordedAt() == null && asked.basis().factDate() == null;
    }

    private Counted counted(MunicipalityCode body) {
        long seen = rows.seen(VIEW, body);
        Counted known = counted.get(body);
        if (known == null || known.seen() != seen) {
            Question now = new Question(rows.of(body), null, LocalDate.EPOCH);
            known = new Counted(seen, ReviewProgress.left(now), ReviewProgress.leftByDivision(now));
            counted.put(body, known);
        }
        return known;
    }
}
