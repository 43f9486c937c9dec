package jp.ikodaicho.api.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** HTTP/1.1 by hand, one connection per request: no client library stands between the fuzzer and what it wants to send. */
final class Wire {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    /** Sends a request byte for byte, says that nothing more comes, and reads the answer. */
    Reply send(Draft draft) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket, draft);
            byte[] received = received(socket.getInputStream());
            return received.length == 0 && (draft.hungUp || draft.leftOff > 0)
                    ? Reply.NONE
                    : read(received, draft.method.equals("HEAD"));
        } catch (IOException e) {
            throw new UncheckedIOException(draft.toString(), e);
        }
    }

    /** A server may refuse and hang up before it has read everything; what it says is read all the same. */
    private void write(Socket socket, Draft draft) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(head(draft));
            out.write(draft.bytes());
            out.flush();
            socket.shutdownOutput();
        } catch (IOException hungUp) {
            draft.hungUp = true;
        }
    }

    private static byte[] received(InputStream in) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try {
            in.transferTo(received);
        } catch (SocketException reset) {
            return received.toByteArray();
        }
        return received.toByteArray();
    }

    private byte[] head(Draft draft) {
        StringBuilder head = new StringBuilder(draft.method + " " + draft.target() + " HTTP/1.1\r\n");
        if (!draft.withoutHost) {
            head.append("Host: 127.0.0.1:").append(port).append("\r\n");
        }
        head.append("Connection: close\r\n");
        draft.headers.forEach(header -> head.append(header.getKey())
                .append(": ")
                .append(header.getValue())
                .append("\r\n"));
        if (draft.bytes().length > 0 || draft.leftOff > 0) {
            head.append("Content-Length: ")
                    .append(draft.bytes().length + draft.leftOff)
                    .append("\r\n");
        }
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Reply read(byte[] all, boolean headOnly) throws IOException {
        int end = endOfHead(all);
        String[] lines = new String(all, 0, end, StandardCharsets.ISO_8859_1).split("\r\n");
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(": ?", 2);
            headers.add(Map.entry(header[0], header[1]));
        }
        byte[] rest = Arrays.copyOfRange(all, end + 4, all.length);
        Reply reply = new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers, rest);
        boolean chunked = reply.header("Transfer-Encoding").isPresent() && !headOnly;
        return chunked ? new Reply(reply.status(), headers, unchunked(rest)) : reply;
    }

    private static int endOfHead(byte[] all) throws EOFException {
        for (int i = 0; i + 3 < all.length; i++) {
            if (all[i] == '\r' && all[i + 1] == '\n' && all[i + 2] == '\r' && all[i + 3] == '\n') {
                return i;
            }
        }
        throw new EOFException("no answer, only " + all.length + " bytes");
    }

    private static byte[] unchunked(byte[] chunks) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(chunks);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            body.write(in.readNBytes(size));
            in.skipNBytes(2);
        }
        return body.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\r'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the answer ends within a chunk");
            }
            line.append((char) c);
        }
        in.skipNBytes(1);
        return Integer.parseInt(line.toString(), 16);
    }
}
