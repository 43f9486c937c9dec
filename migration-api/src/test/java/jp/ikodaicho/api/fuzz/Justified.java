package jp.ikodaicho.api.fuzz;

import java.util.Map;

/** Where the fuzzer lets something pass, and why: the only such place. */
final class Justified {

    private static final String WHOLE_PACKAGE =
            "needs every business of a package in the same seldom state; seen by PackageEntriesTest";

    private static final String NEEDS_ITS_FILE =
            "needs a whole file in the layout of the ministry or of the office; seen by the tests of its feature";

    private static final String NEEDS_A_FIELD_OF_ITS_FORM =
            "needs a value that names something recorded before; seen by the tests of its feature";

    /** Operations of which no generated request need get a 2xx. */
    static final Map<String, String> NEVER_SUCCEEDS = Map.ofEntries(
            Map.entry("ReopenPhase.wholePackage", WHOLE_PACKAGE),
            Map.entry("ResumePhase.wholePackage", WHOLE_PACKAGE),
            Map.entry("ClearRecheck.wholePackage", WHOLE_PACKAGE),
            Map.entry("ImportProgress.put", NEEDS_ITS_FILE),
            Map.entry("PublishedProgress.month", NEEDS_ITS_FILE),
            Map.entry("Comparison.compare", NEEDS_ITS_FILE),
            Map.entry("ImportSteps.report", NEEDS_ITS_FILE),
            Map.entry("StepList.put", NEEDS_ITS_FILE),
            Map.entry("Steps.csv", "answers CSV only, and the requests ask for JSON; seen by StepsTest"),
            Map.entry("CorrectSteps.correct", NEEDS_A_FIELD_OF_ITS_FORM),
            Map.entry("Indicators.record", NEEDS_A_FIELD_OF_ITS_FORM));

    /** How many more may stay without one, by the chance of what other tests have recorded before. */
    static final int BY_CHANCE = 6;

    private Justified() {}
}
