package jp.ikodaicho.api.fuzz;

import java.util.Map;

/** Where the fuzzer lets something pass, and why: the only such place. */
final class Justified {

    private static final String WHOLE_PACKAGE =
            "needs every business of a package in the same seldom state; seen by PackageEntriesTest";

    /** Operations of which no generated request need get a 2xx. */
    static final Map<String, String> NEVER_SUCCEEDS = Map.of(
            "ReopenPhase.wholePackage", WHOLE_PACKAGE,
            "ResumePhase.wholePackage", WHOLE_PACKAGE,
            "ClearRecheck.wholePackage", WHOLE_PACKAGE);

    private Justified() {}
}
