package jp.ikodaicho.api.business;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.business.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * Which businesses the matrix shows, as its address says; null for all.
 *
 * @param status a status, {@code late}, {@code overdue} or {@code recheck}: at least one shown cell is so
 * @param allPhases all 14 phases instead of the four first-class ones
 */
record BoardFilter(
        @Nullable String systemPackage,
        @Nullable String division,
        @Nullable String status,
        boolean allPhases) {

    static final String PACKAGE = "package";
    static final String DIVISION = "division";
    static final String STATUS = "status";
    static final String PHASES = "phases";

    static BoardFilter of(Map<String, String> parameters) {
        return new BoardFilter(
                given(parameters, PACKAGE),
                given(parameters, DIVISION),
                given(parameters, STATUS),
                "all".equals(parameters.get(PHASES)));
    }

    private static @Nullable String given(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** As parameters of an address. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, PACKAGE, systemPackage);
        put(parameters, DIVISION, division);
        put(parameters, STATUS, status);
        put(parameters, PHASES, allPhases ? "all" : null);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    boolean isSet() {
        return systemPackage != null || division != null || status != null;
    }

    boolean shows(Phase phase) {
        return allPhases || phase.isFirstClass();
    }

    boolean shows(BusinessAnswer business) {
        boolean inPackage = systemPackage == null
                || (business.systemPackage() != null
                        && business.systemPackage().id().equals(systemPackage));
        boolean ofDivision = division == null
                || (business.responsibleDivision() != null
                        && business.responsibleDivision().id().equals(division));
        return inPackage && ofDivision && hasCell(business);
    }

    private boolean hasCell(BusinessAnswer business) {
        return status == null || business.phases().stream().anyMatch(cell -> shows(cell.phase()) && is(cell));
    }

    private boolean is(PhaseAnswer cell) {
        return switch (String.valueOf(status)) {
            case "late" -> cell.timeliness() == Timeliness.LATE;
            case "overdue" -> cell.timeliness() == Timeliness.OVERDUE_WITHOUT_RECORD;
            case "recheck" -> cell.recheck();
            default -> cell.status().name().equals(String.valueOf(status).toUpperCase(Locale.ROOT));
        };
    }
}
