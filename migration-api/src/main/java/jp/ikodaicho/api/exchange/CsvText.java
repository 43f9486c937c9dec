package jp.ikodaicho.api.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The text of a file, byte for byte or not at all: UTF-8 with or without its mark, UTF-16LE with its mark (Excel's "Unicode
 * text"), or CP932 as Excel saves CSV in Japan. What is none of these is refused with every place that cannot be read.
 */
final class CsvText {

    private static final Charset CP932 = Charset.forName("windows-31j");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final int MOST = 200;

    private CsvText() {}

    /** Bytes that mean nothing in a charset: the line they are in, and where in the file they begin, from 1. */
    private record Bad(long line, int at, String hex) {}

    private record Attempt(Charset charset, String text, List<Bad> bad) {

        String name() {
            return CP932.equals(charset) ? "Shift_JIS" : charset.name();
        }
    }

    static String decode(byte[] bytes) {
        Attempt best = attempts(bytes)
                .min(Comparator.comparingInt(attempt -> attempt.bad().size()))
                .orElseThrow();
        CsvErrors errors = new CsvErrors();
        for (Bad bad : best.bad()) {
            errors.add(
                    bad.line(),
                    "encoding",
                    Map.of("byte", Integer.toString(bad.at()), "value", bad.hex(), "charset", best.name()));
        }
        errors.refuseIfAny();
        return best.text();
    }

    /** What it may be; where it says so itself, only that. */
    private static Stream<Attempt> attempts(byte[] bytes) {
        if (begins(bytes, UTF_8_MARK)) {
            return Stream.of(attempt(StandardCharsets.UTF_8, bytes, UTF_8_MARK.length));
        }
        if (begins(bytes, UTF_16_MARK)) {
            return Stream.of(attempt(StandardCharsets.UTF_16LE, bytes, UTF_16_MARK.length));
        }
        Attempt utf8 = attempt(StandardCharsets.UTF_8, bytes, 0);
        return utf8.bad().isEmpty() ? Stream.of(utf8) : Stream.of(utf8, attempt(CP932, bytes, 0));
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static Attempt attempt(Charset charset, byte[] bytes, int from) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 2);
        List<Bad> bad = new ArrayList<>();
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError() && bad.size() < MOST;
                result = decoder.decode(in, out, true)) {
            byte[] wrong = new byte[result.length()];
            int at = in.position();
            in.get(wrong);
            bad.add(new Bad(lines(out), at + 1, HexFormat.of().withUpperCase().formatHex(wrong)));
        }
        return new Attempt(charset, out.flip().toString(), bad);
    }

    /** The line that is being read. */
    private static long lines(CharBuffer out) {
        long lines = 1;
        for (int i = 0; i < out.position(); i++) {
            lines += out.get(i) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
