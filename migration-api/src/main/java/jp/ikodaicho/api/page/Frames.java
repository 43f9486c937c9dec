package jp.ikodaicho.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.AdmittedBody;
import jp.ikodaicho.api.edge.Asked;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.municipality.MunicipalityView;
import jp.ikodaicho.projections.view.RowStore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Puts the frame of a request together. */
@Component
class Frames {

    private final Actors actors;
    private final RowStore rows;
    private final InstantSource clock;
    private final LocaleResolver locales;
    private final ResourceUrlProvider resources;
    private final Badges badges;

    Frames(
            Actors actors,
            RowStore rows,
            InstantSource clock,
            LocaleResolver locales,
            ResourceUrlProvider resources,
            Badges badges) {
        this.actors = actors;
        this.rows = rows;
        this.clock = clock;
        this.locales = locales;
        this.resources = resources;
        this.badges = badges;
    }

    /** The frame of a page about a body; of what went wrong in it, or about none, where nothing was asked. */
    Frame of(HttpServletRequest request, @Nullable Asked asked) {
        Texts texts = Texts.in(locales.resolveLocale(request));
        Frame.Times times = asked == null
                ? new Frame.Times(null, null)
                : new Frame.Times(request.getParameter("asOf"), request.getParameter("factDate"));
        return new Frame(
                texts,
                (asked == null ? AdmittedBody.of(request) : Optional.of(asked.municipality()))
                        .map(this::body)
                        .orElse(null),
                actors.name().orElse(null),
                token(request),
                asked == null ? null : state(asked, texts),
                times,
                here(request),
                asked == null ? Map.of() : badges.of(asked, times, texts),
                this::asset);
    }

    private static Frame.Token token(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? new Frame.Token("_csrf", "")
                : new Frame.Token(token.getParameterName(), token.getToken());
    }

    private Frame.@Nullable Body body(MunicipalityCode code) {
        return rows.of(code)
                .find(new MunicipalityView(), code.text())
                .map(row -> new Frame.Body(code.text(), row.name(), row.sample()))
                .orElse(null);
    }

    private Frame.State state(Asked asked, Texts texts) {
        Instant moment = Objects.requireNonNullElseGet(asked.basis().recordedAt(), clock::instant);
        LocalDate factDate = asked.basis().factDate();
        return new Frame.State(
                asked.basis().record(), texts.instant(moment), factDate == null ? null : texts.day(factDate));
    }

    private String asset(String path) {
        return Objects.requireNonNullElse(resources.getForLookupPath(path), path);
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
