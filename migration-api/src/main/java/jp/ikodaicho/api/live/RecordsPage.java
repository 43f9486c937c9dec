package jp.ikodaicho.api.live;

import jakarta.servlet.http.HttpServletResponse;
import jp.ikodaicho.api.edge.Problem;
import jp.ikodaicho.api.page.Page;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.record.RecordNumbers;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * A body's last record number: as a stream for who can keep a connection open, or alone for who asks now and then. Who may
 * read the body's pages may ask.
 */
@Page
class RecordsPage {

    private final RecordStreams streams;
    private final RecordNumbers records;

    RecordsPage(RecordStreams streams, RecordNumbers records) {
        this.streams = streams;
        this.records = records;
    }

    /** One message at once, one whenever something is recorded, one every 15 seconds; the id is the last record number. */
    @GetMapping(path = Page.BODY + "/records/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@PathVariable String code, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Accel-Buffering", "no");
        return streams.open(new MunicipalityCode(code))
                .orElseThrow(() -> new Problem(HttpStatus.SERVICE_UNAVAILABLE, "too-many-streams"));
    }

    @GetMapping(path = Page.BODY + "/records/last", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> last(@PathVariable String code) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Long.toString(records.last(new MunicipalityCode(code))));
    }
}
