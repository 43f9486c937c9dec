package jp.ikodaicho.api.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Several people writing at once, each to a business of their own, until the program is killed under them. */
final class Writers {

    static final List<String> BUSINESSES =
            List.of("resident-register", "fixed-asset-tax", "national-pension", "public-assistance");

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int STALE = 412;
    private static final long PATIENCE_SECONDS = 300;

    private final Client client;
    private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
    private final Semaphore acknowledged = new Semaphore(0);
    private final int bound;

    /**
     * A write and its 201.
     *
     * @param answer null where the program died before it answered
     */
    record Sent(Client.Write write, Client.@Nullable Answer answer) {}

    Writers(Client client, int bound) {
        this.client = client;
        this.bound = bound;
    }

    /** Lets them write; kills the program when so many writes were acknowledged. Returns what was sent. */
    List<Sent> writeUntilKilled(Child child, int kills) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(BUSINESSES.size())) {
            List<Future<?>> writers = new ArrayList<>();
            for (String business : BUSINESSES) {
                writers.add(threads.submit(() -> {
                    write(business);
                    return null;
                }));
            }
            boolean enough = acknowledged.tryAcquire(kills, PATIENCE_SECONDS, TimeUnit.SECONDS);
            child.kill();
            for (Future<?> writer : writers) {
                writer.get();
            }
            if (!enough) {
                throw new IllegalStateException("fewer than " + kills + " writes in " + PATIENCE_SECONDS + " s");
            }
        }
        return List.copyOf(sent);
    }

    private void write(String business) throws InterruptedException, IOException {
        String etag = current(client, business);
        while (acknowledged.availablePermits() < bound) {
            Client.Write write = new Client.Write(
                    UUID.randomUUID().toString(), business, etag, "{\"end\":\"FY2025\",\"reason\":\"bench kill\"}");
            try {
                Client.Answer answer = client.send(write);
                etag = answer.status() == STALE ? current(client, business) : acknowledged(write, answer);
            } catch (IOException killed) {
                sent.add(new Sent(write, null));
                return;
            }
        }
    }

    private String acknowledged(Client.Write write, Client.Answer answer) {
        if (answer.status() != CREATED) {
            throw new IllegalStateException("unexpected answer " + answer);
        }
        sent.add(new Sent(write, answer));
        acknowledged.release();
        return answer.etag();
    }

    private static String current(Client client, String business) throws InterruptedException, IOException {
        Client.Answer answer = client.read(business);
        if (answer.status() != OK) {
            throw new IllegalStateException("cannot read " + business + ": " + answer);
        }
        return answer.etag();
    }
}
