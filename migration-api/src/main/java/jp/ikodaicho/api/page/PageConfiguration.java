package jp.ikodaicho.api.page;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets page controllers declare their screen as a parameter. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private final ScreenResolver screens;

    /** Lazily, because the frame needs addresses of static files, which this configures too. */
    PageConfiguration(@Lazy ScreenResolver screens) {
        this.screens = screens;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(screens);
    }
}
