package jp.ikodaicho.api.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;

/** Problems as pages, for people; programs get problem+json. */
public interface ProblemPages {

    /** Whether a request was made by somebody who reads pages. */
    boolean wanted(HttpServletRequest request);

    ResponseEntity<byte[]> page(HttpServletRequest request, Problem problem);
}
