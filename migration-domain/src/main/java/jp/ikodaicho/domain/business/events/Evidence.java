package jp.ikodaicho.domain.business.events;

import org.jspecify.annotations.Nullable;

/**
 * 証跡: what a completion rests on. The document itself stays where it is.
 *
 * @param reference name or document number, e.g. 「同定結果一覧 第3版」
 * @param sha256 hex digest of the document, if taken
 */
public record Evidence(
        String reference, @Nullable String url, @Nullable String sha256) {}
