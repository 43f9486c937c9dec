package jp.ikodaicho.api.access;

import jp.ikodaicho.api.page.Page;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the door before every resource and every page of a body. */
@Configuration(proxyBeanMethods = false)
class AccessWebConfiguration implements WebMvcConfigurer {

    private final ReadAccess readAccess;

    AccessWebConfiguration(ReadAccess readAccess) {
        this.readAccess = readAccess;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(readAccess)
                .addPathPatterns("/api/v1/municipalities/{code}/**", Page.BODY, Page.BODY + "/**");
    }
}
