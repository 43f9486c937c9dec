package jp.ikodaicho.api.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the running program of the tests has besides its own beans. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestBodies.class)
public class TestBeans {

    /** Passwords are checked at every request of these tests: with the least work the algorithm allows. */
    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
