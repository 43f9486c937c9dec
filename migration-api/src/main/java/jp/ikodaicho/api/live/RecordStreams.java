package jp.ikodaicho.api.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.record.RecordNumbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The open streams of this process. They are woken when records of their body are sealed here; the database is asked once per
 * body, not once per stream. A beat every 15 seconds keeps connections open, lets browsers notice a silent one, and tells what
 * another node sealed.
 */
@Component
class RecordStreams {

    private static final Logger LOG = LoggerFactory.getLogger(RecordStreams.class);

    /** Streams at a time in this process; who comes later asks now and then. */
    static final int MOST = 500;

    /** Longer than an idle session lives: opening a stream anew must not keep an unattended one alive. */
    private static final Duration LIFE = Duration.ofHours(1);

    private final RecordNumbers records;
    private final Semaphore free = new Semaphore(MOST);
    private final Map<MunicipalityCode, Set<SseEmitter>> open = new ConcurrentHashMap<>();
    private final Set<MunicipalityCode> toTell = ConcurrentHashMap.newKeySet();
    private final ExecutorService senders = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("records-", 0).factory());

    RecordStreams(RecordNumbers records) {
        this.records = records;
    }

    /** A stream of a body's last record number; empty where there are too many. */
    Optional<SseEmitter> open(MunicipalityCode body) {
        if (!free.tryAcquire()) {
            return Optional.empty();
        }
        SseEmitter stream = new SseEmitter(LIFE.toMillis());
        stream.onTimeout(stream::complete);
        stream.onCompletion(() -> close(body, stream));
        open.computeIfAbsent(body, code -> ConcurrentHashMap.newKeySet()).add(stream);
        long last = records.last(body);
        senders.execute(() -> send(stream, last));
        return Optional.of(stream);
    }

    /** How many streams of a body are open. */
    int count(MunicipalityCode body) {
        return open.getOrDefault(body, Set.of()).size();
    }

    private void close(MunicipalityCode body, SseEmitter stream) {
        if (open.getOrDefault(body, Set.of()).remove(stream)) {
            free.release();
        }
    }

    /** Records of a body were sealed; what is sealed before the streams are told is told with it. */
    @EventListener
    void tell(RecordsSealed sealed) {
        MunicipalityCode body = sealed.municipality();
        if (count(body) > 0 && !senders.isShutdown() && toTell.add(body)) {
            senders.execute(() -> {
                toTell.remove(body);
                tell(body);
            });
        }
    }

    @Scheduled(fixedDelayString = "PT15S")
    void beat() {
        open.keySet().stream().filter(body -> count(body) > 0).forEach(this::tell);
    }

    private void tell(MunicipalityCode body) {
        long last = records.last(body);
        open.getOrDefault(body, Set.of()).forEach(stream -> senders.execute(() -> send(stream, last)));
    }

    /** Where the browser has gone, the server notices at this and completes the stream itself. */
    private static void send(SseEmitter stream, long last) {
        try {
            stream.send(SseEmitter.event().id(Long.toString(last)).data(last));
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("a stream has gone", gone);
        }
    }

    /** Before the web server waits for open requests, which streams would be for an hour. */
    @EventListener(ContextClosedEvent.class)
    void shutDown() {
        free.drainPermits();
        open.values().forEach(streams -> streams.forEach(SseEmitter::complete));
        senders.shutdown();
    }
}
