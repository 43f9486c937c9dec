package jp.ikodaicho.api.config;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import jp.ikodaicho.api.edge.EntryRegistration;
import jp.ikodaicho.api.edge.RecordingClock;
import jp.ikodaicho.domain.access.GrantAggregate;
import jp.ikodaicho.domain.business.BusinessAggregate;
import jp.ikodaicho.domain.entry.DecidedAggregate;
import jp.ikodaicho.domain.entry.EntryHandler;
import jp.ikodaicho.domain.municipality.DivisionAggregate;
import jp.ikodaicho.domain.municipality.DivisionTaskAggregate;
import jp.ikodaicho.domain.municipality.MunicipalityAggregate;
import jp.ikodaicho.domain.municipality.PackageAggregate;
import jp.ikodaicho.domain.subcommittee.SubcommitteeAggregate;
import jp.ikodaicho.projections.record.Sealing;
import jp.ikodaicho.projections.view.LiveView;
import jp.ikodaicho.projections.view.RowStore;
import jp.ikodaicho.projections.view.View;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon put together by hand, each piece named: what is not here does not run. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    private static final int BATCH = 200;
    private static final long CLAIM_INTERVAL_MILLIS = 1_000;

    @Bean
    CommandGateway commandGateway(org.axonframework.config.Configuration axon) {
        return axon.commandGateway();
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            TransactionManager transactions, EventStorageEngine engine, TokenStore tokens, Processors processors) {
        GenericEventMessage.clock = new RecordingClock(InstantSource.system());
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false);
        configurer.configureTransactionManager(c -> transactions);
        configurer.configureCorrelationDataProviders(c -> List.of()); // the entry brings its own
        configurer.configureSerializer(c -> JacksonSerializer.defaultSerializer());
        configurer.configureEmbeddedEventStore(c -> engine);
        configurer.registerComponent(TokenStore.class, c -> tokens);
        processors.register(configurer.eventProcessing());
        configurer.configureAggregate(MunicipalityAggregate.class);
        configurer.configureAggregate(DivisionAggregate.class);
        configurer.configureAggregate(DivisionTaskAggregate.class);
        configurer.configureAggregate(PackageAggregate.class);
        configurer.configureAggregate(BusinessAggregate.class);
        configurer.configureAggregate(GrantAggregate.class);
        configurer.configureAggregate(SubcommitteeAggregate.class);
        configurer.registerCommandHandler(AxonConfiguration::entryHandler);
        configurer.onInitialize(c ->
                c.onStart(() -> c.commandBus().registerHandlerInterceptor(new EntryRegistration(processors.jdbc()))));
        return configurer.buildConfiguration();
    }

    private static EntryHandler entryHandler(org.axonframework.config.Configuration axon) {
        return new EntryHandler(Map.of(
                MunicipalityAggregate.KIND, kind(axon, MunicipalityAggregate.class, MunicipalityAggregate::new),
                DivisionAggregate.KIND, kind(axon, DivisionAggregate.class, DivisionAggregate::new),
                DivisionTaskAggregate.KIND, kind(axon, DivisionTaskAggregate.class, DivisionTaskAggregate::new),
                PackageAggregate.KIND, kind(axon, PackageAggregate.class, PackageAggregate::new),
                BusinessAggregate.KIND, kind(axon, BusinessAggregate.class, BusinessAggregate::new),
                GrantAggregate.KIND, kind(axon, GrantAggregate.class, GrantAggregate::new),
                SubcommitteeAggregate.KIND, kind(axon, SubcommitteeAggregate.class, SubcommitteeAggregate::new)));
    }

    private static <A extends DecidedAggregate<?, ?, ?>> EntryHandler.Kind<A> kind(
            org.axonframework.config.Configuration axon, Class<A> type, Callable<A> factory) {
        return new EntryHandler.Kind<>(axon.repository(type), factory);
    }

    @Bean
    Processors processors(LogConfiguration.Views views, RowStore store, JdbcClient jdbc) {
        return new Processors(views, store, jdbc);
    }

    /**
     * The streaming processors: one per view, and the one that seals; one segment each. Tracking ones, because they are woken
     * by an append: a pooled one looks every 500 ms, and who reads what he has just written would wait for that.
     */
    record Processors(LogConfiguration.Views views, RowStore store, JdbcClient jdbc) {

        void register(EventProcessingConfigurer processing) {
            processing.registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance());
            processing.registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance());
            for (View<?, ?> view : views.all()) {
                add(processing, LiveView.group(view), new LiveView<>(view, store));
            }
            add(processing, Sealing.GROUP, new Sealing(jdbc));
        }

        private static void add(EventProcessingConfigurer processing, String group, EventMessageHandler handler) {
            processing.registerEventHandler(c -> handler);
            processing.assignHandlerInstancesMatching(group, handler::equals);
            processing.registerTrackingEventProcessor(
                    group,
                    org.axonframework.config.Configuration::eventStore,
                    c -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                            .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                            .andBatchSize(BATCH)
                            .andTokenClaimInterval(CLAIM_INTERVAL_MILLIS, TimeUnit.MILLISECONDS));
        }
    }
}
