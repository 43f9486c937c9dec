package jp.ikodaicho.domain.municipality.commands;

import jp.ikodaicho.domain.municipality.events.Vendor;
import jp.ikodaicho.domain.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** ベンダーの登録・変更 from a date. */
public record EngageVendor(
        Vendor vendor, @Nullable PartialDate from, @Nullable String reason) implements PackageCommand {}
