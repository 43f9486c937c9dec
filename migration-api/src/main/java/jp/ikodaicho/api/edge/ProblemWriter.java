package jp.ikodaicho.api.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller is reached: in filters. */
@Component
public class ProblemWriter {

    private final JsonMapper mapper;
    private final LocaleResolver locales;

    ProblemWriter(JsonMapper mapper, LocaleResolver locales) {
        this.mapper = mapper;
        this.locales = locales;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        request.setAttribute(Problem.CODE, problem.code());
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        mapper.writeValue(response.getOutputStream(), problem.detail(locales.resolveLocale(request)));
    }
}
