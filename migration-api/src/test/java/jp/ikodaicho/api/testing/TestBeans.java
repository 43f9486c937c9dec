package jp.ikodaicho.api.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What the running program of the tests has besides its own beans. */
@TestConfiguration(proxyBeanMethods = false)
@Import(TestBodies.class)
class TestBeans {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }
}
