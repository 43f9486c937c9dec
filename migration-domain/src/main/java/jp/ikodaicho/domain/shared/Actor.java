package jp.ikodaicho.domain.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a body on the day of recording: staff id and the grants in force.
 *
 * @param grants role and division, e.g. division officer of {@code tax-assessment}
 * @param onBehalfOf the division or person for whom the entry is made (代理入力), if any
 */
public record Actor(
        String staffId, Set<Grant> grants, @Nullable String onBehalfOf) {

    public Actor {
        grants = Set.copyOf(grants);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether this person acts for that division. */
    public boolean actsFor(@Nullable String division) {
        return division != null && grants.stream().anyMatch(grant -> division.equals(grant.division()));
    }

    /** Name of the strongest role, for the envelope. */
    public String leadingRole() {
        return grants.stream()
                .map(Grant::role)
                .sorted()
                .findFirst()
                .map(Role::name)
                .orElse("NONE");
    }

    /** A role, and the division it is held for where the role is bound to one. */
    public record Grant(Role role, @Nullable String division) {}
}
