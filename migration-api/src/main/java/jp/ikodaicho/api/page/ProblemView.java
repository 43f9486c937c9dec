package jp.ikodaicho.api.page;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a problem shows.
 *
 * @param way where to go on
 * @param typed whether that is a form with what was typed
 */
public record ProblemView(
        int status, String title, @Nullable String detail, String way, boolean typed) {}
