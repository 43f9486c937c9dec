package jp.ikodaicho.api.config;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The two databases the product runs on, empty for each test that asks. */
enum Database {
    H2,
    POSTGRESQL;

    /** Started once, ended with the tests. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A new database, its owner a role that is no superuser: what the program is given to run with. */
    String[] fresh() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return switch (this) {
            case H2 -> options("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
            case POSTGRESQL -> {
                execute("create role " + name + " login password 'app'");
                execute("create database " + name + " owner " + name);
                yield options(Server.POSTGRES.getJdbcUrl("postgres", name), name, "app");
            }
        };
    }

    private static void execute(String sql) {
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String[] options(String url, String user, String password) {
        return new String[] {
            "--spring.datasource.url=" + url.replaceAll("\\?user=postgres$", ""),
            "--spring.datasource.username=" + user,
            "--spring.datasource.password=" + password
        };
    }
}
