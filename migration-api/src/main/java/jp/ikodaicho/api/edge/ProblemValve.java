package jp.ikodaicho.api.edge;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;

/**
 * What is refused before there is a controller, or fails outside of one, is told as a problem too: a request line or header
 * that cannot be read, what the firewall rejects, a body that ends too soon.
 */
final class ProblemValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    private final ObjectProvider<ProblemWriter> problems;

    ProblemValve(ObjectProvider<ProblemWriter> problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        boolean answered = response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0;
        if (answered || !response.setErrorReported()) {
            return;
        }
        if (response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("request failed: {}", request.getRequestURI(), thrown);
        }
        try {
            problems.getObject().write(request, response, Problem.ofStatus(response.getStatus()));
            response.finishResponse();
        } catch (IOException hungUp) {
            LOG.debug("nobody waits for the answer", hungUp);
        }
    }
}
