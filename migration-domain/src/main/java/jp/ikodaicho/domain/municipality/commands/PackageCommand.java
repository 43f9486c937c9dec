package jp.ikodaicho.domain.municipality.commands;

/** Everything that can be asked of a package. */
public sealed interface PackageCommand permits IntroducePackage, EngageVendor, AssignOwningDivision {}
