package jp.ikodaicho.api.business;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.ikodaicho.domain.business.events.Phase;
import jp.ikodaicho.domain.business.shared.PhaseStatus;
import jp.ikodaicho.projections.business.BusinessAnswer;
import jp.ikodaicho.projections.business.PhaseAnswer;
import jp.ikodaicho.projections.business.Timeliness;
import org.jspecify.annotations.Nullable;

/**
 * Which businesses the matrix shows, as its address says; null for all.
 *
 * @param status a status or one of {@link #OTHERS}: at least one shown cell is so; {@code live} and {@code not-live} go by 本稼働
 * @param allPhases all 14 phases instead of the four first-class ones
 */
record BoardFilter(
        @Nullable String systemPackage,
        @Nullable String division,
        @Nullable String status,
        boolean allPhases) {

    /** 特定移行支援システム, which is said of a business. */
    static final String LATE_MIGRATION = "late-migration";

    /** What a cell, or a business, may be besides having a status. */
    static final List<String> OTHERS =
            List.of("late", "overdue", "recheck", "replanned", "live", "not-live", LATE_MIGRATION);

    private static final String LIVE = "live";
    private static final String NOT_LIVE = "not-live";

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
        boolean live = business.phase(Phase.GO_LIVE).status() == PhaseStatus.DONE;
        return status == null
                || (status.equals(LIVE) && live)
                || (status.equals(NOT_LIVE) && !live)
                || (status.equals(LATE_MIGRATION) && business.lateMigration() != null)
                || business.phases().stream().anyMatch(cell -> shows(cell.phase()) && is(cell));
    }

    private boolean is(PhaseAnswer cell) {
        return switch (String.valueOf(status)) {
            case "late" -> cell.timeliness() == Timeliness.LATE;
            case "overdue" -> cell.timeliness() == Timeliness.OVERDUE_WITHOUT_RECORD;
            case "recheck" -> cell.recheck();
            case "replanned" -> CellView.isReplanned(cell);
            default -> cell.status().name().equals(String.valueOf(status).toUpperCase(Locale.ROOT));
        };
    }
}
