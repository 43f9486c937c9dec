package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.EventType;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** ベンダー: who supplies the package from a date. */
@EventType(name = "vendor-engaged")
public record VendorEngaged(
        Vendor vendor, @Nullable PartialDate from, @Nullable String reason) implements PackageEvent {}
