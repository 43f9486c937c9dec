package jp.ikodaicho.api.page;

import org.jspecify.annotations.Nullable;

/** An address of this program, as it came in with a request; nobody is ever sent elsewhere by a link somebody else made. */
public final class LocalAddress {

    private LocalAddress() {}

    /** An address of this program as it is, anything else the first page. */
    public static String of(@Nullable String text) {
        String path = text == null ? "" : text;
        boolean ours = path.matches("/(?![/\\\\]).*") && path.chars().allMatch(c -> c > ' ' && c != 0x7F);
        return ours ? path : "/";
    }
}
