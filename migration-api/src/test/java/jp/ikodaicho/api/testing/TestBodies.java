package jp.ikodaicho.api.testing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import jp.ikodaicho.api.edge.Recorder;
import jp.ikodaicho.api.startingdata.StartingData;
import jp.ikodaicho.api.startingdata.StartingDataLoader;
import jp.ikodaicho.api.startingdata.StartingDataReader;
import jp.ikodaicho.domain.access.GrantAggregate;
import jp.ikodaicho.domain.access.commands.GrantRole;
import jp.ikodaicho.domain.entry.Entry;
import jp.ikodaicho.domain.entry.EntryResult;
import jp.ikodaicho.domain.entry.Step;
import jp.ikodaicho.domain.shared.AggregateId;
import jp.ikodaicho.domain.shared.EntryContext;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.domain.shared.Precondition;
import jp.ikodaicho.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Ryugasaki's starting data, and accounts that hold grants in it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestBodies {

    static final String PASSWORD = "test-password";

    private static final MunicipalityCode RYUGASAKI = new MunicipalityCode("082082");

    private final StartingDataLoader loader;
    private final Recorder recorder;
    private final InstantSource clock;

    TestBodies(StartingDataLoader loader, Recorder recorder, InstantSource clock) {
        this.loader = loader;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Bean
    @Order(0)
    SecurityFilterChain testSecurity(HttpSecurity http) {
        return http.csrf(csrf -> csrf.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    @Bean
    InMemoryUserDetailsManager testAccounts() {
        List<UserDetails> users = List.of("dx", "zeimu", "kansa", "admin").stream()
                .map(name -> User.withUsername(name)
                        .password("{noop}" + PASSWORD)
                        .roles("STAFF")
                        .build())
                .toList();
        return new InMemoryUserDetailsManager(users);
    }

    @EventListener(ContextRefreshedEvent.class)
    void load() {
        loader.load(new StartingDataReader().ryugasaki());
        grant("dx", Role.DX_OFFICE, null, RYUGASAKI);
        grant("kansa", Role.AUDITOR, null, RYUGASAKI);
        grant("zeimu", Role.DIVISION_OFFICER, "tax-assessment", RYUGASAKI);
        grant("admin", Role.ADMINISTRATOR, null, MunicipalityCode.INSTALLATION);
    }

    private void grant(String staff, Role role, @Nullable String division, MunicipalityCode body) {
        record(new AggregateId(body, GrantAggregate.KIND, staff), new GrantRole(role, division, null, null, "test"));
    }

    /** Records one command as the starting data would. */
    public EntryResult record(AggregateId target, Object command) {
        String id = UUID.randomUUID().toString();
        Instant now = Instant.ofEpochMilli(clock.millis());
        EntryContext context = new EntryContext(StartingData.ACTOR, now, id, id, id);
        return recorder.record(new Entry(List.of(new Step(target, new Precondition.None(), command)), context));
    }
}
