package jp.ikodaicho.api.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.ikodaicho.api.edge.Actors;
import jp.ikodaicho.api.edge.AdmittedBody;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.ReadYourWrite;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Role;
import jp.ikodaicho.projections.municipality.MunicipalityView;
import jp.ikodaicho.projections.view.RowStore;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The door to a body's resources, before anything else of the request is looked at: the body is registered, and the person
 * holds a role in it that reads, or for anything else one that writes (product.md, "Who may do what"). What exactly may be
 * written is for the domain to say.
 */
@Component
class ReadAccess implements HandlerInterceptor {

    private static final Set<Role> WRITING = EnumSet.of(Role.DX_OFFICE, Role.DIVISION_OFFICER, Role.REGISTER_KEEPER);
    private static final Set<Role> READING =
            EnumSet.of(Role.DX_OFFICE, Role.DIVISION_OFFICER, Role.REGISTER_KEEPER, Role.AUDITOR);
    private static final Set<Role> KEEPING_STAFF = EnumSet.of(Role.ADMINISTRATOR);
    private static final Set<Role> READING_STAFF = EnumSet.allOf(Role.class);

    private final RowStore rows;
    private final Actors actors;
    private final ReadYourWrite readYourWrite;

    ReadAccess(RowStore rows, Actors actors, ReadYourWrite readYourWrite) {
        this.rows = rows;
        this.actors = actors;
        this.readYourWrite = readYourWrite;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            return true; // the end of a stream that was admitted when it was asked for
        }
        String code = String.valueOf(BodyPath.code(request.getRequestURI()));
        boolean staff = BodyPath.isStaff(request.getRequestURI());
        MunicipalityCode body = body(code);
        boolean installation = MunicipalityCode.INSTALLATION.equals(body);
        if (installation ? !staff : !isRegistered(body, response)) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-municipality", Map.of("code", code));
        }
        boolean read = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        Set<Role> admitted = read ? (staff ? READING_STAFF : READING) : (staff ? KEEPING_STAFF : WRITING);
        Actor actor = actors.in(body, null);
        if (admitted.stream().noneMatch(actor::has)) {
            throw denial(code, read, actor);
        }
        AdmittedBody.keep(request, body);
        return true;
    }

    private static Problem denial(String code, boolean read, Actor actor) {
        if (!read && !actor.grants().isEmpty()) {
            return new Problem(HttpStatus.FORBIDDEN, "role-may-not-write", Map.of("role", actor.leadingRole()));
        }
        String problem = read ? "no-access-to-municipality" : "no-role-to-write";
        return new Problem(HttpStatus.FORBIDDEN, problem, Map.of("code", code));
    }

    private static MunicipalityCode body(String code) {
        if (!MunicipalityCode.isValid(code)) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-municipality", Map.of("code", code));
        }
        return new MunicipalityCode(code);
    }

    /** Whether a body is registered; somebody who has just registered it waits until that can be seen. */
    private boolean isRegistered(MunicipalityCode body, HttpServletResponse response) {
        if (isInView(body)) {
            return true;
        }
        readYourWrite.await(body, response);
        return isInView(body);
    }

    private boolean isInView(MunicipalityCode body) {
        return rows.of(body).find(new MunicipalityView(), body.text()).isPresent();
    }

    /** Whether a person may read a body's records. */
    static boolean mayRead(Actor actor) {
        return READING.stream().anyMatch(actor::has);
    }
}
