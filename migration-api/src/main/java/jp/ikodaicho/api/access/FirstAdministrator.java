package jp.ikodaicho.api.access;

import java.io.Console;
import java.util.Optional;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens the first account when {@code serve} starts on an empty installation: from the environment, else from the console. */
@Component
@Profile("serve")
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    private final Accounts accounts;
    private final InstallationGrants grants;
    private final Environment environment;

    FirstAdministrator(Accounts accounts, InstallationGrants grants, Environment environment) {
        this.accounts = accounts;
        this.grants = grants;
        this.environment = environment;
    }

    private record Credentials(String username, String password) {

        boolean usable() {
            return AggregateId.isKey(username) && password.matches(Accounts.PASSWORD);
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            return;
        }
        Credentials first = fromEnvironment()
                .or(FirstAdministrator::fromConsole)
                .filter(Credentials::usable)
                .orElseThrow(NoAdministratorException::new);
        Actor.Grant administrator = new Actor.Grant(Role.ADMINISTRATOR, null);
        grants.grant(MunicipalityCode.INSTALLATION, first.username(), administrator, "最初の管理者");
        accounts.open(first.username(), first.username(), first.username(), first.password());
    }

    private Optional<Credentials> fromEnvironment() {
        return Optional.ofNullable(environment.getProperty("IKODAICHO_ADMIN_USER"))
                .map(user -> new Credentials(user, environment.getProperty("IKODAICHO_ADMIN_PASSWORD", "")));
    }

    @SuppressWarnings("SystemConsoleNull") // it does return null again from JDK 25 on, where there is no terminal
    private static Optional<Credentials> fromConsole() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        String username = console.readLine("最初の管理者のアカウント名（英小文字・数字・ハイフン）: ");
        char[] password = console.readPassword("パスワード（英数字・記号12〜64文字）: ");
        return username == null || password == null
                ? Optional.empty()
                : Optional.of(new Credentials(username.strip(), new String(password)));
    }
}
