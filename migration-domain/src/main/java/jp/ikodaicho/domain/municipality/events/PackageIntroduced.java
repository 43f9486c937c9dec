package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.EventType;
import org.jspecify.annotations.Nullable;

/**
 * パッケージ登録.
 *
 * @param number place in the slides' order
 */
@EventType(name = "package-introduced")
public record PackageIntroduced(
        String name, int number, @Nullable String source) implements PackageEvent {}
