package jp.ikodaicho.api.access;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in. Carries no roles: what a person may do follows from the grants in force on the day of recording.
 *
 * @param staffId names the person in events and grants
 */
record Person(String username, String staffId, String passwordHash, boolean disabled) implements UserDetails {

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return !disabled;
    }

    @Override
    public String toString() {
        return username;
    }
}
