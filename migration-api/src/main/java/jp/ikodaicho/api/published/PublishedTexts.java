package jp.ikodaicho.api.published;

/** What a name in a published file may be: nothing is changed on the way in, so what cannot be meant is refused. */
final class PublishedTexts {

    private PublishedTexts() {}

    /** Whether a text says something, within that many characters, without control characters or blanks around it. */
    static boolean isText(String text, int longest) {
        return !text.isBlank()
                && text.equals(text.strip())
                && text.codePointCount(0, text.length()) <= longest
                && text.codePoints().noneMatch(c -> Character.getType(c) == Character.CONTROL);
    }
}
