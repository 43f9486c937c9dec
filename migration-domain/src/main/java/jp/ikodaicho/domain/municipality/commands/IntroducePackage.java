package jp.ikodaicho.domain.municipality.commands;

import org.jspecify.annotations.Nullable;

/** パッケージ登録. */
public record IntroducePackage(
        String name, int number, @Nullable String source) implements PackageCommand {}
