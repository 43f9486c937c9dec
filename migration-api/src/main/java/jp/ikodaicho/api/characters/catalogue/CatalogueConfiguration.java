package jp.ikodaicho.api.characters.catalogue;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue as a bean, with every further source there is; making it reads nothing. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    Catalogue catalogue(ObjectProvider<CatalogueSource> additional) {
        return new Catalogue(() -> additional.orderedStream().toList());
    }

    @Bean
    Candidates candidates(Catalogue catalogue) {
        return new Candidates(catalogue);
    }
}
