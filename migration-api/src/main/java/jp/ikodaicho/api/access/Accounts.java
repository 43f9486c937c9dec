package jp.ikodaicho.api.access;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ikodaicho.api.edge.StaffNames;
import jp.ikodaicho.domain.shared.Japan;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the installation and the dated names of their staff. */
@Component
public class Accounts implements UserDetailsService, StaffNames {

    /** 12 to 64 visible ASCII characters and spaces: what every keyboard has, within what bcrypt takes. */
    static final String PASSWORD = "[ -~]{12,64}";

    private static final RowMapper<Person> PERSON = (row, i) -> new Person(
            row.getString("username"),
            row.getString("staff_id"),
            row.getString("password_hash"),
            row.getBoolean("disabled"));

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final InstantSource clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, InstantSource clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public Person loadUserByUsername(String username) {
        return find(username).orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    Optional<Person> find(String username) {
        return jdbc.sql("select * from account where username = ?")
                .param(username)
                .query(PERSON)
                .optional();
    }

    List<Person> all() {
        return jdbc.sql("select * from account order by username").query(PERSON).list();
    }

    /** Whether nobody can sign in yet. */
    boolean none() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    boolean hasStaff(String staffId) {
        return jdbc.sql("select count(*) from account where staff_id = ?")
                        .param(staffId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Opens an account; false if the name is taken. */
    @Transactional
    public boolean open(String username, String staffId, String name, String password) {
        try {
            jdbc.sql("insert into account (username, staff_id, password_hash, disabled) values (?, ?, ?, false)")
                    .params(username, staffId, passwords.encode(password))
                    .update();
        } catch (DuplicateKeyException e) {
            return false;
        }
        name(staffId, name);
        return true;
    }

    /** The name a person has from today on. */
    private void name(String staffId, String name) {
        LocalDate today = Japan.day(clock.instant());
        if (nameOf(staffId).filter(name::equals).isPresent()) {
            return;
        }
        jdbc.sql("delete from staff_name where staff_id = ? and from_day = ?")
                .params(staffId, today)
                .update();
        jdbc.sql("insert into staff_name (staff_id, from_day, name) values (?, ?, ?)")
                .params(staffId, today, name)
                .update();
    }

    @Override
    public String nameOn(String staffId, Instant moment) {
        return nameOn(staffId, Japan.day(moment)).orElse(staffId);
    }

    /** The name a person has today. */
    Optional<String> nameOf(String staffId) {
        return nameOn(staffId, Japan.day(clock.instant()));
    }

    private Optional<String> nameOn(String staffId, LocalDate day) {
        return jdbc.sql("select name from staff_name where staff_id = ? and from_day <= ? order by from_day desc"
                        + " fetch first 1 row only")
                .params(staffId, day)
                .query(String.class)
                .optional();
    }

    /** Sets a password; false if there is no such account. */
    boolean password(String username, String password) {
        return jdbc.sql("update account set password_hash = ? where username = ?")
                        .params(passwords.encode(password), username)
                        .update()
                > 0;
    }

    /** Closes an account for good or until enabled again; false if there is no such account. */
    boolean disable(String username, boolean disabled) {
        return jdbc.sql("update account set disabled = ? where username = ?")
                        .params(disabled, username)
                        .update()
                > 0;
    }
}
