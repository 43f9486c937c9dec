package jp.ikodaicho.api.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import jp.ikodaicho.api.fuzz.Spoiling.Way;

/** What is done to headers: left out, repeated, replaced by what they cannot be. */
final class HeaderSpoiling {

    private static final Set<Integer> UNREADABLE = Set.of(400);

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "text/csv",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "application/json;charset=utf-16",
            "application/json;charset=nonsense",
            "application/problem+json",
            "*/*",
            ";;",
            "json",
            "");
    private static final List<String> TAGS = List.of(
            "*",
            "\"v0\"",
            "\"v99999\"",
            "v3",
            "W/\"v1\"",
            "\"v1\", \"v2\"",
            "\"\"",
            "\"",
            "\"v-1\"",
            "\"v99999999999999999999\"",
            "\"@1;a=2\"",
            "\"@99999999999999999999;a=1\"",
            "\u00e3\u0081\u0082",
            "x".repeat(2_000),
            " ");
    private static final List<String> KEYS = List.of(
            "",
            " ",
            "same",
            "same",
            "same",
            "k".repeat(200),
            "k".repeat(201),
            "k".repeat(4_000),
            "a b",
            "\u00e3\u0081\u0082",
            "a\tb",
            "\u007f");
    static final List<String> ENGLISH = List.of("en", "en-GB,en;q=0.9", "fr, en;q=0.1", "en-ZZ");

    /** Whoever asks for what is neither, or cannot be read, is answered in Japanese. */
    private static final List<String> NOT_ENGLISH = List.of(
            "ja", "fr", "en;q=0, ja", "ja, en;q=0.9", "zz-ZZ-zz", ";;q=", "*", "en;q=abc", "x".repeat(1_000), "");

    private static final List<String> LANGUAGES =
            Stream.of(ENGLISH, NOT_ENGLISH).flatMap(List::stream).toList();
    private static final List<String> ACCEPTED = List.of(
            "*/*",
            "text/html",
            "application/xml",
            "application/json;q=0",
            "nonsense",
            ";;",
            "application/problem+json",
            "");
    private static final List<String> AUTHORISATIONS = List.of(
            "",
            "Bearer",
            "Bearer ",
            "Bearer ikd_wrong",
            "Basic",
            "Basic !!!",
            "Basic bm9jb2xvbg==",
            "Basic ZHg6d3Jvbmc=",
            "Basic w4PCoDrDgw==",
            "Digest x",
            "Bearer " + "x".repeat(5_000),
            "\u00e3\u0081\u0082",
            "Basic Og==");

    static final List<Way> WAYS = List.of(
            new Way("content type", (draft, random) -> put(draft, "Content-Type", Spoiling.any(TYPES, random))),
            new Way("no content type", (draft, random) -> draft.remove("Content-Type")),
            new Way("content type twice", (draft, random) -> add(draft, "Content-Type", Spoiling.any(TYPES, random))),
            new Way("tag", (draft, random) -> put(draft, "If-Match", Spoiling.any(TAGS, random))),
            new Way("no tag", (draft, random) -> draft.remove("If-Match")),
            new Way("tag twice", (draft, random) -> add(draft, "If-Match", Spoiling.any(TAGS, random))),
            new Way("other tag", HeaderSpoiling::conditional),
            new Way("key", (draft, random) -> put(draft, "Idempotency-Key", Spoiling.any(KEYS, random))),
            new Way("key twice", (draft, random) -> add(draft, "Idempotency-Key", Spoiling.any(KEYS, random))),
            new Way("language", (draft, random) -> put(draft, "Accept-Language", Spoiling.any(LANGUAGES, random))),
            new Way(
                    "language twice",
                    (draft, random) -> add(draft, "Accept-Language", Spoiling.any(LANGUAGES, random))),
            new Way("accept", (draft, random) -> put(draft, "Accept", Spoiling.any(ACCEPTED, random))),
            new Way("no authorisation", (draft, random) -> draft.remove("Authorization")),
            new Way(
                    "authorisation",
                    (draft, random) -> put(draft, "Authorization", Spoiling.any(AUTHORISATIONS, random))),
            new Way(
                    "authorisation twice",
                    (draft, random) -> add(draft, "Authorization", Spoiling.any(AUTHORISATIONS, random))),
            new Way(
                    "from a page",
                    (draft, random) ->
                            put(draft, "Origin", Spoiling.any(List.of("http://evil.example", "null"), random))),
            new Way("no host", HeaderSpoiling::withoutHost),
            new Way("length twice", (draft, random) -> besides(draft, "Content-Length", "5")),
            new Way("host twice", (draft, random) -> besides(draft, "Host", "other.example")),
            new Way("huge header", (draft, random) -> besides(draft, "X-Long", "x".repeat(20_000))),
            new Way("header that is none", (draft, random) -> besides(draft, "No Header", "x")),
            new Way(
                    "encoding",
                    (draft, random) ->
                            put(draft, "Content-Encoding", Spoiling.any(List.of("gzip", "br", "x"), random))),
            new Way(
                    "range",
                    (draft, random) ->
                            put(draft, "Range", Spoiling.any(List.of("bytes=0-1", "bytes=9-1", "x"), random))),
            new Way("method override", (draft, random) -> put(draft, "X-HTTP-Method-Override", "DELETE")));

    private HeaderSpoiling() {}

    private static void put(Draft draft, String header, String value) {
        draft.set(header, value);
    }

    private static void add(Draft draft, String header, String value) {
        draft.headers.add(Map.entry(header, value));
    }

    /** Refused where requests are parsed, before there is an operation. */
    private static void besides(Draft draft, String header, String value) {
        add(draft, header, value);
        draft.besides.addAll(UNREADABLE);
    }

    private static void withoutHost(Draft draft, RandomGenerator random) {
        draft.withoutHost = true;
        draft.besides.addAll(UNREADABLE);
    }

    private static void conditional(Draft draft, RandomGenerator random) {
        String header = Spoiling.any(List.of("If-None-Match", "If-Modified-Since", "If-Unmodified-Since"), random);
        String seen = draft.headers.stream()
                .filter(entry -> entry.getKey().equals("If-Match"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("\"v1\"");
        put(draft, header, header.equals("If-None-Match") ? seen : "Wed, 21 Oct 2026 07:28:00 GMT");
    }
}
