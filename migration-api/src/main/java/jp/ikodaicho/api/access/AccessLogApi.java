package jp.ikodaicho.api.access;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The access log, for administrators. */
@RestController
class AccessLogApi {

    private static final int LARGEST_PAGE = 500;

    private final AccessLog log;
    private final Administrators administrators;

    AccessLogApi(AccessLog log, Administrators administrators) {
        this.log = log;
        this.administrators = administrators;
    }

    /** Lines, oldest first; {@code next} goes into {@code after} for the page that follows, absent on the last. */
    record Page(List<AccessLog.Numbered> lines, @Nullable Long next) {}

    @Operation(summary = "Sign-ins, reads and denials, oldest first.")
    @GetMapping("/api/v1/access-log")
    Page page(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "100") int limit) {
        administrators.only();
        int size = Math.clamp(limit, 1, LARGEST_PAGE);
        List<AccessLog.Numbered> lines = log.after(after, size);
        return new Page(lines, lines.size() < size ? null : lines.getLast().id());
    }
}
