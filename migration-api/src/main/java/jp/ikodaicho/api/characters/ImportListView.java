package jp.ikodaicho.api.characters;

import org.jspecify.annotations.Nullable;

/**
 * What the page 外字一覧の取込 shows first: the form for a file.
 *
 * @param name of the package
 * @param mistake what is wrong with the file, null for nothing
 */
public record ImportListView(
        String name, String address, @Nullable String mistake) {}
