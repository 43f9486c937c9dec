package jp.ikodaicho.api.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;

/** The CPU time of the threads of this process that answer requests: everything an answer costs, and nothing of who asks. */
final class WebServerTime {

    private static final String THREADS = "http-nio-";

    private WebServerTime() {}

    /** So far, in nanoseconds. */
    static long nanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith(THREADS))
                .mapToLong(ThreadInfo::getThreadId)
                .map(threads::getThreadCpuTime)
                .filter(nanos -> nanos > 0)
                .sum();
    }
}
