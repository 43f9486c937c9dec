package jp.ikodaicho.api.page;

import jakarta.servlet.http.HttpServletRequest;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.edge.ProblemPages;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A problem as a page: what is the matter and what to do, and the way on. */
@Component
class ErrorPages implements ProblemPages {

    private final Html html;
    private final Frames frames;

    ErrorPages(Html html, @Lazy Frames frames) {
        this.html = html;
        this.frames = frames;
    }

    @Override
    public boolean wanted(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean asksForHtml = accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
        return asksForHtml && !request.getRequestURI().startsWith("/api/");
    }

    @Override
    public ResponseEntity<byte[]> page(HttpServletRequest request, Problem problem) {
        Frame frame = frames.of(request, null);
        var detail = problem.detail(frame.t().locale());
        String title = detail.getTitle() == null ? "" : detail.getTitle();
        String way = LocalAddress.of(request.getParameter("to"));
        return html.page(
                problem.status(),
                "layout/problem",
                frame,
                new ProblemView(problem.status().value(), title, detail.getDetail(), way, !way.equals("/")));
    }
}
