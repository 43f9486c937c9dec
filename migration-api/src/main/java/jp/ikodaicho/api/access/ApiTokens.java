package jp.ikodaicho.api.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** API tokens: 256 random bits, shown once and kept as their SHA-256. */
@Component
class ApiTokens {

    private static final int BYTES = 32;
    private static final String PREFIX = "ikd_";

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A token as its owner sees it. */
    record Token(
            String id,
            String label,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant usedAt,
            @Nullable Instant revokedAt) {}

    /** A new token with the text that is never shown again. */
    record Issued(Token token, String secret) {}

    Issued issue(String account, String label, Duration validity) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = clock.instant();
        Token token = new Token(UUID.randomUUID().toString(), label, now, now.plus(validity), null, null);
        jdbc.sql("insert into api_token (id, account, sha256, label, created_ms, expires_ms) values (?, ?, ?, ?, ?, ?)")
                .params(token.id(), account, sha256(secret), label)
                .params(now.toEpochMilli(), token.expiresAt().toEpochMilli())
                .update();
        return new Issued(token, secret);
    }

    List<Token> of(String account) {
        return jdbc.sql("select * from api_token where account = ? order by created_ms, id")
                .param(account)
                .query(ApiTokens::token)
                .list();
    }

    /** Revokes a token for good; false if the account has no such token. */
    boolean revoke(String account, String id) {
        return jdbc.sql("update api_token set revoked_ms = coalesce(revoked_ms, ?) where id = ? and account = ?")
                        .params(clock.millis(), id, account)
                        .update()
                > 0;
    }

    /** The account a token in force belongs to; notes its use, to the minute. */
    Optional<String> account(String secret) {
        long now = clock.millis();
        String hash = sha256(secret);
        Optional<String> account = jdbc.sql(
                        "select account from api_token where sha256 = ? and revoked_ms is null and expires_ms > ?")
                .params(hash, now)
                .query(String.class)
                .optional();
        account.ifPresent(name -> jdbc.sql(
                        "update api_token set used_ms = ? where sha256 = ? and (used_ms is null or used_ms < ?)")
                .params(now, hash, now - Duration.ofMinutes(1).toMillis())
                .update());
        return account;
    }

    private static Token token(ResultSet row, int index) throws SQLException {
        return new Token(
                row.getString("id"),
                row.getString("label"),
                Instant.ofEpochMilli(row.getLong("created_ms")),
                Instant.ofEpochMilli(row.getLong("expires_ms")),
                instant(row, "used_ms"),
                instant(row, "revoked_ms"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private static String sha256(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
