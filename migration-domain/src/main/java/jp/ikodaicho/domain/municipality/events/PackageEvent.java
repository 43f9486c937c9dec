package jp.ikodaicho.domain.municipality.events;

import jp.ikodaicho.domain.shared.DomainEvent;

/** Everything that can happen to a package パッケージ. */
public sealed interface PackageEvent extends DomainEvent
        permits PackageIntroduced, VendorEngaged, OwningDivisionAssigned {}
