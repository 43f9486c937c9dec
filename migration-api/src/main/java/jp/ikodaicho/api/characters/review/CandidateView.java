package jp.ikodaicho.api.characters.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standard character to choose.
 *
 * @param number its key; 0 for the vendor's, which has that key, and for those without one
 * @param text how it is written, empty for what cannot be
 * @param glyph address of its picture; null where no font of this machine has it
 * @param difference address of the picture of both over one another; null where there are not both
 * @param facts code point, strokes, readings
 * @param other whether its grounds say that it is another character 類字・別字
 * @param score how near the shape is, empty where not known
 * @param proposed the class its grounds speak for, A to D
 */
public record CandidateView(
        int number,
        String id,
        String text,
        @Nullable String glyph,
        @Nullable String difference,
        String facts,
        List<String> grounds,
        boolean other,
        String score,
        String proposed,
        String proposedWord,
        boolean chosen) {

    /** Its key, empty for none. */
    public String key() {
        return number < 0 ? "" : Integer.toString(number);
    }

    /** The ground that goes into the event; empty for none. */
    public String ground() {
        return grounds.isEmpty() ? "" : grounds.getFirst();
    }

    CandidateView because(String ground) {
        return new CandidateView(
                number,
                id,
                text,
                glyph,
                difference,
                facts,
                List.of(ground),
                other,
                score,
                proposed,
                proposedWord,
                chosen);
    }

    /** What it is called to those who cannot see it. */
    public String label() {
        return text.isEmpty() ? id : id + " " + text;
    }
}
