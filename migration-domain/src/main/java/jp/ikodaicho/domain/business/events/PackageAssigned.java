package jp.ikodaicho.domain.business.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * パッケージ割当: from that date the business runs on that package.
 *
 * @param systemPackage key of the package
 * @param from first period it holds for; null from the beginning
 */
@EventType(name = "package-assigned")
public record PackageAssigned(
        String systemPackage,
        @Nullable PartialDate from,
        @Nullable String reason) implements BusinessEvent {}
