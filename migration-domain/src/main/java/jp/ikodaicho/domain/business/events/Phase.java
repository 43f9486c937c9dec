package jp.ikodaicho.domain.business.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The 14 phases 工程 of one business in their canonical order (domain.md §3.2); four are first-class ★. */
public enum Phase {
    SURVEY,
    CHARACTER_MAPPING(SURVEY),
    FIT_GAP(SURVEY),
    WORKFLOW_REVIEW(FIT_GAP),
    MIGRATION_PLAN(SURVEY, FIT_GAP),
    SELECTION_CONTRACT(MIGRATION_PLAN, FIT_GAP),
    DATA_PREPARATION(SURVEY),
    ENVIRONMENT(SELECTION_CONTRACT),
    GOVERNMENT_CLOUD_MOVE(SELECTION_CONTRACT, ENVIRONMENT),
    DATA_MIGRATION(CHARACTER_MAPPING, DATA_PREPARATION, ENVIRONMENT),
    TEST_TRAINING(ENVIRONMENT),
    ORDINANCES_PIA(FIT_GAP),
    GO_LIVE(CHARACTER_MAPPING, FIT_GAP, GOVERNMENT_CLOUD_MOVE, DATA_MIGRATION),
    STABILIZATION(GO_LIVE);

    /** ★: 文字同定, Fit&Gap, ガバメントクラウド移行, データ移行. */
    public static final Set<Phase> FIRST_CLASS =
            EnumSet.of(CHARACTER_MAPPING, FIT_GAP, GOVERNMENT_CLOUD_MOVE, DATA_MIGRATION);

    /** Work that needs a contract (domain.md §3.4, rule 3). */
    public static final Set<Phase> NEEDS_CONTRACT = EnumSet.of(ENVIRONMENT, GOVERNMENT_CLOUD_MOVE);

    /** Work that ends with characters decided: 文字同定 itself, and the real cut-over 本番データ移行 (domain.md §3.4, rule 1). */
    public static final Set<Phase> RESTS_ON_CHARACTERS = EnumSet.of(CHARACTER_MAPPING, DATA_MIGRATION);

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Phase> upstream;

    Phase(Phase... upstream) {
        this.upstream = List.of(upstream);
    }

    /** The phases this one directly builds on. */
    public List<Phase> upstream() {
        return upstream;
    }

    /** Every phase that builds on this one, directly or through others. */
    public Set<Phase> downstream() {
        Set<Phase> found = EnumSet.noneOf(Phase.class);
        for (Phase later : values()) {
            if (later.upstream.contains(this) || later.upstream.stream().anyMatch(found::contains)) {
                found.add(later);
            }
        }
        return found;
    }

    /** Every phase that this one builds on, directly or through others. */
    public Set<Phase> allUpstream() {
        Set<Phase> found = EnumSet.noneOf(Phase.class);
        for (Phase earlier : upstream) {
            found.add(earlier);
            found.addAll(earlier.allUpstream());
        }
        return found;
    }

    public boolean isFirstClass() {
        return FIRST_CLASS.contains(this);
    }

    /** Identifier in REST and in the log, e.g. {@code character-mapping}. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads an identifier; throws {@link IllegalArgumentException} for an unknown one. */
    @JsonCreator
    public static Phase parse(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown phase: " + id));
    }

    public static Optional<Phase> find(String id) {
        return Arrays.stream(values()).filter(phase -> phase.id().equals(id)).findFirst();
    }
}
