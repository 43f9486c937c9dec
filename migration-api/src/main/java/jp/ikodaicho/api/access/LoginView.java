package jp.ikodaicho.api.access;

import org.jspecify.annotations.Nullable;

/**
 * What the sign-in page shows.
 *
 * @param note key of a sentence above the form, if there is something to say
 * @param failed whether the last attempt failed
 * @param to where to go after signing in
 */
public record LoginView(@Nullable String note, boolean failed, String to) {}
