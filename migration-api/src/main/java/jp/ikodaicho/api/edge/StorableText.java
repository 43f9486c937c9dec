package jp.ikodaicho.api.edge;

/** Texts that can be stored as they are: no half of a surrogate pair, no control character but tab and line break. */
public final class StorableText {

    private StorableText() {}

    public static boolean is(String text) {
        return text.codePoints().allMatch(c -> {
            boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' && c != '\r';
            return !control && Character.getType(c) != Character.SURROGATE;
        });
    }
}
