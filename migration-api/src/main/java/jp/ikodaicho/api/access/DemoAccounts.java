package jp.ikodaicho.api.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import jp.ikodaicho.domain.shared.Actor;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's accounts (rest.md), each with its role in every body of the demo. */
@Component
@Profile("demo")
public class DemoAccounts {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int PASSWORD_BYTES = 12;

    private static final List<DemoAccount> ALL = List.of(
            new DemoAccount("dx", "デジタル都市推進課", new Actor.Grant(Role.DX_OFFICE, null)),
            new DemoAccount("zeimu", "税務課", new Actor.Grant(Role.DIVISION_OFFICER, "tax-assessment")),
            new DemoAccount("shimin", "市民窓口課", new Actor.Grant(Role.REGISTER_KEEPER, "citizens-counter")),
            new DemoAccount("shogai", "障がい福祉課", new Actor.Grant(Role.DIVISION_OFFICER, "disability-welfare")),
            new DemoAccount("kansa", "監査委員", new Actor.Grant(Role.AUDITOR, null)),
            new DemoAccount("admin", "管理者", new Actor.Grant(Role.ADMINISTRATOR, null)));

    private final Accounts accounts;
    private final InstallationGrants grants;
    private final Path data;
    private final @Nullable String given;

    DemoAccounts(
            Accounts accounts,
            InstallationGrants grants,
            @Value("${IKODAICHO_DATA:./data/demo}") Path data,
            @Value("${IKODAICHO_DEMO_PASSWORD:#{null}}") @Nullable String given) {
        this.accounts = accounts;
        this.grants = grants;
        this.data = data;
        this.given = given;
    }

    /** An account, whose it is, and the role it holds. */
    public record DemoAccount(String username, String name, Actor.Grant grant) {}

    /** Opens the accounts and grants their roles in these bodies; again adds nothing. Returns the password of all. */
    public String create(List<MunicipalityCode> bodies) {
        String password = password();
        for (DemoAccount account : ALL) {
            if (!accounts.open(account.username(), account.username(), account.name(), password)) {
                accounts.password(account.username(), password);
            }
            boolean administrator = account.grant().role() == Role.ADMINISTRATOR;
            for (MunicipalityCode body : administrator ? List.of(MunicipalityCode.INSTALLATION) : bodies) {
                grants.grant(body, account.username(), account.grant(), "デモ");
            }
        }
        return password;
    }

    public static List<DemoAccount> all() {
        return ALL;
    }

    /** The password given, else the one made at the first start and kept beside the database. */
    private String password() {
        if (given != null && !given.isBlank()) {
            return given;
        }
        Path file = data.resolve("demo-password");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : invent(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the demo's password in " + file, e);
        }
    }

    private static String invent(Path file) throws IOException {
        byte[] bits = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bits);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        Files.writeString(file, password + "\n");
        return password;
    }
}
