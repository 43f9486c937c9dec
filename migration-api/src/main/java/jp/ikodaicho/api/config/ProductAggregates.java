package jp.ikodaicho.api.config;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.ikodaicho.domain.access.GrantAggregate;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.characters.ExternalCharacterAggregate;
import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.entry.EntryHandler;
import jp.ikodaicho.domain.initiative.InitiativeAggregate;
import jp.ikodaicho.domain.municipality.DivisionAggregate;
import jp.ikodaicho.domain.municipality.DivisionTaskAggregate;
import jp.ikodaicho.domain.municipality.MunicipalityAggregate;
import jp.ikodaicho.domain.municipality.PackageAggregate;
import jp.ikodaicho.domain.published.PublishedProgressAggregate;
import jp.ikodaicho.domain.published.StepListAggregate;
import jp.ikodaicho.domain.subcommittee.SubcommitteeAggregate;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Every aggregate type of the product: one line each. */
final class ProductAggregates {

    private record Type<A extends DecidedAggregate<?, ?, ?>>(String kind, Class<A> type, Callable<A> factory) {

        EntryHandler.Kind<A> in(Configuration axon) {
            return new EntryHandler.Kind<>(axon.repository(type), factory);
        }
    }

    private static final List<Type<?>> ALL = List.of(
            new Type<>(MunicipalityAggregate.KIND, MunicipalityAggregate.class, MunicipalityAggregate::new),
            new Type<>(DivisionAggregate.KIND, DivisionAggregate.class, DivisionAggregate::new),
            new Type<>(DivisionTaskAggregate.KIND, DivisionTaskAggregate.class, DivisionTaskAggregate::new),
            new Type<>(PackageAggregate.KIND, PackageAggregate.class, PackageAggregate::new),
            new Type<>(BusinessAggregate.KIND, BusinessAggregate.class, BusinessAggregate::new),
            new Type<>(GrantAggregate.KIND, GrantAggregate.class, GrantAggregate::new),
            new Type<>(SubcommitteeAggregate.KIND, SubcommitteeAggregate.class, SubcommitteeAggregate::new),
            new Type<>(InitiativeAggregate.KIND, InitiativeAggregate.class, InitiativeAggregate::new),
            new Type<>(
                    ExternalCharacterAggregate.KIND, ExternalCharacterAggregate.class, ExternalCharacterAggregate::new),
            new Type<>(
                    PublishedProgressAggregate.KIND, PublishedProgressAggregate.class, PublishedProgressAggregate::new),
            new Type<>(StepListAggregate.KIND, StepListAggregate.class, StepListAggregate::new));

    private ProductAggregates() {}

    static void configure(Configurer configurer) {
        ALL.forEach(type -> configurer.configureAggregate(type.type()));
    }

    /** What answers entries for all of them. */
    static EntryHandler handler(Configuration axon) {
        return new EntryHandler(ALL.stream().collect(Collectors.toMap(Type::kind, kind(axon))));
    }

    private static Function<Type<?>, EntryHandler.Kind<?>> kind(Configuration axon) {
        return type -> type.in(axon);
    }
}
