package jp.ikodaicho.api.published;

import java.util.List;

/**
 * A file as it was read, to be looked at before it is imported.
 *
 * @param effect what it would do to what is there
 * @param changes bodies whose figures would be others, in words; no more than some
 * @param file the file itself, packed
 * @param command key of this import, so that it is recorded once
 */
public record ImportPreviewView(
        String month,
        String monthText,
        List<Fact> facts,
        String effect,
        List<String> changes,
        String file,
        String command) {

    /** What the file says about itself. */
    public record Fact(String name, String value) {}
}
