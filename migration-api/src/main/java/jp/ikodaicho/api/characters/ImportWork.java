package jp.ikodaicho.api.characters;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import jp.ikodaicho.api.edge.Problem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;

/**
 * Work on large lists that a browser does not wait for: done once under its name, by the person who asked and in that person's
 * language. What came of it is kept for some minutes.
 *
 * @param <R> what comes of it
 */
final class ImportWork<R> {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Cache<String, CompletableFuture<R>> work;
    private final Executor worker;

    private ImportWork(Executor worker, int most) {
        this.worker = worker;
        this.work =
                Caffeine.newBuilder().maximumSize(most).expireAfterAccess(KEPT).build();
    }

    /** What came of it, waiting a moment; empty while it is under way. Throws the {@link Problem} of work that failed. */
    Optional<R> outcome(String name, Duration patience, Supplier<R> task) {
        Supplier<R> inLanguage = inLanguage(task);
        return outcome(work.get(name, key -> CompletableFuture.supplyAsync(inLanguage, worker)), patience);
    }

    boolean isBegun(String name) {
        return work.getIfPresent(name) != null;
    }

    /** The same of work that was begun; empty too where none was. */
    Optional<R> begun(String name, Duration patience) {
        return Optional.ofNullable(work.getIfPresent(name)).flatMap(future -> outcome(future, patience));
    }

    void forget(String name) {
        work.invalidate(name);
    }

    private static <R> Optional<R> outcome(CompletableFuture<R> future, Duration patience) {
        try {
            return Optional.of(future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException underWay) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    private static <R> Supplier<R> inLanguage(Supplier<R> task) {
        Locale locale = LocaleContextHolder.getLocale();
        return () -> {
            LocaleContextHolder.setLocale(locale);
            try {
                return task.get();
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        };
    }

    /** The worker of all imports: one at a time, since one takes a processor for itself. */
    @Component
    static class Desk {

        private static final int READ_AT_ONCE = 4;
        private static final int RECORDED = 200;

        private final ExecutorService worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("character-import").factory());
        private final Executor forWhoeverAsked = new DelegatingSecurityContextExecutor(worker);

        <R> ImportWork<R> reading() {
            return new ImportWork<>(forWhoeverAsked, READ_AT_ONCE);
        }

        <R> ImportWork<R> recording() {
            return new ImportWork<>(forWhoeverAsked, RECORDED);
        }

        @PreDestroy
        void stop() {
            worker.shutdown();
        }
    }
}
