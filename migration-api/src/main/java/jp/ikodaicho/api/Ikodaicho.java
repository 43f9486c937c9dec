package jp.ikodaicho.api;

import java.util.Arrays;
import jp.ikodaicho.api.bench.Bench;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/**
 * The program. Its first argument says what to do: {@code serve} for real use, {@code demo} with the two demo bodies on
 * loopback, {@code bench} measures.
 */
@SpringBootApplication(proxyBeanMethods = false, exclude = ErrorMvcAutoConfiguration.class) // the edge tells errors
public class Ikodaicho {

    public static void main(String[] args) throws Exception {
        System.setProperty("disable-axoniq-console-message", "true");
        String mode = args.length == 0 ? "serve" : args[0];
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        if ("bench".equals(mode)) {
            System.exit(Bench.run(rest, System.out));
        }
        SpringApplication application = new SpringApplication(Ikodaicho.class);
        application.setAdditionalProfiles("demo".equals(mode) ? "demo" : "serve");
        application.run(rest);
    }
}
