package jp.ikodaicho.api.access;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.Japan;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.access.GrantsView;
import jp.ikodaicho.projections.view.RowStore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The signed-in person, with the grants in force today: those held in the body, and an administrator's everywhere. */
@Component
class CurrentActor implements Actors {

    private final RowStore rows;
    private final InstantSource clock;

    private final Accounts accounts;

    CurrentActor(RowStore rows, InstantSource clock, Accounts accounts) {
        this.rows = rows;
        this.clock = clock;
        this.accounts = accounts;
    }

    @Override
    public String account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "anonymous" : authentication.getName();
    }

    @Override
    public String staffId() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? person.staffId()
                : account();
    }

    @Override
    public Optional<String> name() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person
                ? accounts.nameOf(person.staffId()).or(() -> Optional.of(person.getUsername()))
                : Optional.empty();
    }

    @Override
    public Actor in(MunicipalityCode municipality, @Nullable String onBehalfOf) {
        Set<Actor.Grant> grants = new HashSet<>(grants(municipality));
        grants(MunicipalityCode.INSTALLATION).stream()
                .filter(grant -> grant.role() == Role.ADMINISTRATOR)
                .forEach(grants::add);
        return new Actor(staffId(), grants, onBehalfOf);
    }

    private Set<Actor.Grant> grants(MunicipalityCode municipality) {
        return rows.of(municipality)
                .find(new GrantsView(), staffId())
                .map(row -> row.grants().on(Japan.day(clock.instant())))
                .orElse(Set.of());
    }
}
