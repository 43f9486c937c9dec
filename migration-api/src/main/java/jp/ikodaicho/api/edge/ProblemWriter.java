package jp.ikodaicho.api.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller is reached, in filters: a page for people, problem+json for programs. */
@Component
public class ProblemWriter {

    private final JsonMapper mapper;
    private final LocaleResolver locales;
    private final ProblemPages pages;

    ProblemWriter(JsonMapper mapper, LocaleResolver locales, ProblemPages pages) {
        this.mapper = mapper;
        this.locales = locales;
        this.pages = pages;
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        request.setAttribute(Problem.CODE, problem.code());
        response.setStatus(problem.status().value());
        if (pages.wanted(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            response.getOutputStream()
                    .write(Objects.requireNonNull(pages.page(request, problem).getBody()));
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        mapper.writeValue(response.getOutputStream(), problem.detail(locales.resolveLocale(request)));
    }
}
