package jp.ikodaicho.domain.municipality.events;

import org.jspecify.annotations.Nullable;

/**
 * パッケージ登録.
 *
 * @param number place in the slides' order
 */
public record PackageIntroduced(
        String name, int number, @Nullable String source) implements PackageEvent {}
