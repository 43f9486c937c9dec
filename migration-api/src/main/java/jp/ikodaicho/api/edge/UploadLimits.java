package jp.ikodaicho.api.edge;

import java.util.regex.Pattern;

/** How much may be sent at once, in bytes; in one place, with docs/operations.md telling the same. */
public final class UploadLimits {

    /** In which limits are told to people. */
    public static final int MEGABYTE = 1_000_000;

    /** A body of any other request, and a file of what a ministry publishes. */
    public static final int BODY = 1_000_000;

    /** 外字一覧 with its pictures or its font, as a zip. */
    public static final int CHARACTER_LIST = 32_000_000;

    /** What a form says around a file. */
    private static final int AROUND = 100_000;

    private static final Pattern CHARACTER_LISTS =
            Pattern.compile("/api/v1/municipalities/[^/]+/packages/[^/]+/characters");
    private static final Pattern CHARACTER_FORMS = Pattern.compile("/[0-9]{6}/packages/[^/]+/characters/import");

    private UploadLimits() {}

    /** The most that a body sent to this path may have. */
    static int of(String path) {
        return CHARACTER_LISTS.matcher(path).matches() ? CHARACTER_LIST : BODY;
    }

    /**
     * The most that a form with a file sent to this page may have.
     *
     * @param signedIn whether somebody says who it is: nobody else has any file to send
     */
    public static int ofForm(String path, boolean signedIn) {
        return AROUND + (signedIn && CHARACTER_FORMS.matcher(path).matches() ? CHARACTER_LIST : BODY);
    }
}
