package jp.ikodaicho.api.page;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a problem shows.
 *
 * @param home where to go on
 */
public record ProblemView(
        int status, String title, @Nullable String detail, String home) {}
